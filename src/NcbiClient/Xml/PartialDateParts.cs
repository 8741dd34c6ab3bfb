using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary>The parts of a date while they are read. A mutable struct: keep it in a local.</summary>
internal struct PartialDateParts
{
    private string? _year;
    private string? _month;
    private string? _day;
    private string? _season;
    private string? _medlineDate;

    /// <summary>Reads a date as it usually is; what there is besides is left to <see cref="Read"/>.</summary>
    public void ReadUsual(ref PubMedCursor xml)
    {
        DateNumberRun date = xml.NextDate();
        if (!date.IsEmpty)
        {
            (_year, _month, _day) = (date.First, date.Second, date.Third);
            return;
        }

        _year = xml.NextDateNumber(E.Year);
        _month = _year is null ? null : xml.NextDateNumber(E.Month);
        _day = _month is null ? null : xml.NextDateNumber(E.Day);
    }

    /// <summary>Reads the child element that the cursor stands on; false when it is no part of a date, or there twice.</summary>
    public bool Read(ref PubMedCursor xml)
    {
        switch (xml.Element)
        {
            case E.Year when _year is null:
                _year = xml.DateNumber();
                return true;
            case E.Month when _month is null:
                _month = xml.DateNumber();
                return true;
            case E.Day when _day is null:
                _day = xml.DateNumber();
                return true;
            case E.Season when _season is null:
                _season = xml.Term();
                return true;
            case E.MedlineDate when _medlineDate is null:
                _medlineDate = xml.Text();
                return true;
            default:
                return false;
        }
    }

    public readonly PartialDate ToDate() =>
        new() { YearText = _year, MonthText = _month, DayText = _day, Season = _season, MedlineDate = _medlineDate };
}
