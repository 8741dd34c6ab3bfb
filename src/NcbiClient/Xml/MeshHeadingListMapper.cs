using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>MeshHeadingList</c> ⇄ <see cref="MeshHeading"/>.</summary>
internal static class MeshHeadingListMapper
{
    public static void Read(ref PubMedCursor xml, ref EquatableListBuilder<MeshHeading> headings)
    {
        ListStart list = xml.BeginList();
        while (xml.NextChild(E.MeshHeading))
        {
            if (xml.Element == E.MeshHeading)
            {
                headings.Add(ReadHeading(ref xml));
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        xml.EndList(list, isEmpty: headings.Count == 0);
    }

    public static void Write(Utf8XmlWriter xml, EquatableList<MeshHeading> headings)
    {
        if (headings.IsEmpty)
        {
            return;
        }

        xml.Start("MeshHeadingList"u8);
        foreach (MeshHeading heading in headings)
        {
            xml.Start("MeshHeading"u8);
            if (heading.Descriptor is { } descriptor)
            {
                WriteTerm(xml, "DescriptorName"u8, descriptor.MajorTopic, descriptor.AutoHM, descriptor.Type, descriptor.Ui, descriptor.Name);
            }

            foreach (MeshQualifier qualifier in heading.Qualifiers)
            {
                WriteTerm(xml, "QualifierName"u8, qualifier.MajorTopic, qualifier.AutoHM, null, qualifier.Ui, qualifier.Name);
            }

            xml.End("MeshHeading"u8);
        }

        xml.End("MeshHeadingList"u8);
    }

    private static MeshHeading ReadHeading(ref PubMedCursor xml)
    {
        MeshDescriptor? descriptor = xml.TryLeaf(E.DescriptorName, A.UI, A.MajorTopicYN, out ByteRange ui, out ByteRange major, out ByteRange name)
            ? new() { Ui = xml.TextAt(ui), MajorTopic = xml.IsYesAt(major), Name = xml.TextAt(name) }
            : null;
        EquatableListBuilder<MeshQualifier> qualifiers = default;
        while (NextUsualQualifier(ref xml) is { } qualifier)
        {
            qualifiers.Add(qualifier);
        }

        while (xml.NextChild())
        {
            switch (xml.Element)
            {
                case E.DescriptorName when descriptor is null:
                    descriptor = ReadDescriptor(ref xml);
                    break;
                case E.QualifierName:
                    qualifiers.Add(ReadQualifier(ref xml));
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        return new MeshHeading { Descriptor = descriptor, Qualifiers = qualifiers.ToList() };
    }

    private static MeshDescriptor ReadDescriptor(ref PubMedCursor xml) => new()
    {
        Ui = xml.OwnAttribute(A.UI), MajorTopic = xml.YesNo(A.MajorTopicYN), AutoHM = xml.Attribute(A.AutoHM), Type = xml.Attribute(A.Type),
        Name = xml.Text(),
    };

    private static MeshQualifier? NextUsualQualifier(ref PubMedCursor xml)
    {
        RecurringElements<MeshQualifier> known = xml.Context.Qualifiers;
        return xml.NextRecurring(known, E.QualifierName, out int start)
            ?? (xml.TryLeaf(E.QualifierName, A.UI, A.MajorTopicYN, out ByteRange ui, out ByteRange major, out ByteRange name)
                ? xml.Keep(known, start, new MeshQualifier { Ui = xml.TermAt(ui), MajorTopic = xml.IsYesAt(major), Name = xml.TermAt(name) })
                : null);
    }

    private static MeshQualifier ReadQualifier(ref PubMedCursor xml) => new()
    {
        Ui = xml.Attribute(A.UI), MajorTopic = xml.YesNo(A.MajorTopicYN), AutoHM = xml.Attribute(A.AutoHM), Name = xml.Term(),
    };

    private static void WriteTerm(Utf8XmlWriter xml, ReadOnlySpan<byte> element, bool? major, string? autoHM, string? type, string? ui, string name)
    {
        xml.Start(element);
        xml.Attribute("UI"u8, ui);
        xml.YesNo("MajorTopicYN"u8, major);
        xml.Attribute("AutoHM"u8, autoHM);
        xml.Attribute("Type"u8, type);
        xml.Text(name);
        xml.End(element);
    }
}
