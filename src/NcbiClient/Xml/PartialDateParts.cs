using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary>The parts of a date while they are read. A mutable struct: keep it in a local.</summary>
internal struct PartialDateParts
{
    private const int Year = 0; // the places are those of a PartialDate's properties
    private const int Month = 1;
    private const int Day = 2;
    private const int Season = 3;
    private const int MedlineDate = 4;

    private DateTexts _texts;

    /// <summary>Reads a date as it usually is; what there is besides is left to <see cref="Read"/>.</summary>
    public void ReadUsual(ref PubMedCursor xml)
    {
        _texts = xml.NextDate();
        if (_texts.IsEmpty && NextText(Year, E.Year, ref xml) && NextText(Month, E.Month, ref xml))
        {
            NextText(Day, E.Day, ref xml);
        }
    }

    /// <summary>Reads the child element that the cursor stands on; false when it is no part of a date, or there twice.</summary>
    public bool Read(ref PubMedCursor xml)
    {
        int place = xml.Element switch
        {
            E.Year => Year,
            E.Month => Month,
            E.Day => Day,
            E.Season => Season,
            E.MedlineDate => MedlineDate,
            _ => DateTexts.Places,
        };
        if (place == DateTexts.Places || _texts[place] is not null)
        {
            return false;
        }

        _texts = _texts.With(place, place == MedlineDate ? xml.Text() : place == Season ? xml.Term() : xml.DateNumber());
        return true;
    }

    public readonly PartialDate ToDate() => new(_texts);

    private bool NextText(int place, E element, ref PubMedCursor xml)
    {
        string? text = xml.NextDateNumber(element);
        _texts = _texts.With(place, text);
        return text is not null;
    }
}
