using NcbiClient.Records;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary>The parts of a date while they are read. A mutable struct: keep it in a local.</summary>
internal struct PartialDateParts
{
    private DateTexts _texts;

    /// <summary>Reads a date as it usually is; what there is besides is left to <see cref="Read"/>.</summary>
    public void ReadUsual(ref PubMedCursor xml)
    {
        _texts = xml.NextDate();
        if (_texts.IsEmpty && NextText(DateTexts.Year, E.Year, ref xml) && NextText(DateTexts.Month, E.Month, ref xml))
        {
            NextText(DateTexts.Day, E.Day, ref xml);
        }
    }

    /// <summary>Reads the child element that the cursor stands on; false when it is no part of a date, or there twice.</summary>
    public bool Read(ref PubMedCursor xml)
    {
        int place = xml.Element switch
        {
            E.Year => DateTexts.Year,
            E.Month => DateTexts.Month,
            E.Day => DateTexts.Day,
            E.Season => DateTexts.Season,
            E.MedlineDate => DateTexts.MedlineDate,
            _ => DateTexts.Places,
        };
        if (place == DateTexts.Places || _texts[place] is not null)
        {
            return false;
        }

        _texts = _texts.With(place, place == DateTexts.MedlineDate ? xml.Text() : place == DateTexts.Season ? xml.Term() : xml.DateNumber());
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
