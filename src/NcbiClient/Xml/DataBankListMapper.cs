using NcbiClient.Records;
using A = NcbiClient.Xml.PubMedAttribute;
using E = NcbiClient.Xml.PubMedElement;

namespace NcbiClient.Xml;

/// <summary><c>DataBankList</c> ⇄ <see cref="DataBankList"/>.</summary>
internal static class DataBankListMapper
{
    public static DataBankList Read(ref PubMedCursor xml)
    {
        bool? isComplete = xml.YesNo(A.CompleteYN);
        EquatableListBuilder<DataBank> banks = default;
        while (xml.NextChild(E.DataBank))
        {
            if (xml.Element == E.DataBank)
            {
                banks.Add(ReadBank(ref xml));
            }
            else
            {
                xml.KeepUnknown();
            }
        }

        return new DataBankList { IsComplete = isComplete, DataBanks = banks.ToList() };
    }

    public static void Write(Utf8XmlWriter xml, DataBankList list)
    {
        xml.Start("DataBankList"u8);
        xml.YesNo("CompleteYN"u8, list.IsComplete);
        foreach (DataBank bank in list.DataBanks)
        {
            xml.Start("DataBank"u8);
            xml.Element("DataBankName"u8, bank.Name);
            ListMapper.Write(xml, "AccessionNumberList"u8, "AccessionNumber"u8, bank.AccessionNumbers);
            xml.End("DataBank"u8);
        }

        xml.End("DataBankList"u8);
    }

    private static DataBank ReadBank(ref PubMedCursor xml)
    {
        string? name = xml.NextTerm(E.DataBankName);
        EquatableList<string> numbers = default;
        while (xml.NextChild(E.AccessionNumberList))
        {
            switch (xml.Element)
            {
                case E.DataBankName when name is null:
                    name = xml.Term();
                    break;
                case E.AccessionNumberList when numbers.IsEmpty:
                    numbers = ListMapper.ReadList(ref xml, E.AccessionNumber);
                    break;
                default:
                    xml.KeepUnknown();
                    break;
            }
        }

        return new DataBank { Name = name, AccessionNumbers = numbers };
    }
}
