using System.Text;

namespace NcbiClient.Benchmarks.Generation;

/// <summary>Texts of titles and abstracts: one in four with inline markup, some with entities.</summary>
internal sealed class AbstractText(Vocabularies vocabularies, Random random)
{
    private static readonly string[] s_labels = ["BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS"];
    private static readonly string[] s_facts = ["(p &lt; 0.05)", "(P&lt;0.001)", "(95% CI 1.2-3.4)", "&gt;30 mg/kg", "±2.5", "R&amp;D", "10.5 µg/ml"];
    private static readonly string[] s_marks = ["i", "sup", "sub", "b", "i"];

    public void Write(RecordText xml)
    {
        xml.Open("Abstract");
        bool isMarked = random.Next(4) == 0;
        if (random.Next(3) == 0)
        {
            foreach (string label in s_labels)
            {
                xml.Markup("AbstractText", Paragraph(random.Next(1, 4), isMarked), $"Label=\"{label}\" NlmCategory=\"{label}\"");
            }
        }
        else
        {
            xml.Markup("AbstractText", Paragraph(random.Next(3, 12), isMarked));
        }

        if (random.Next(4) == 0)
        {
            xml.Element("CopyrightInformation", "Copyright © 2019 The Authors. Published by Example Publishers.");
        }

        xml.Close();
    }

    public string Title() => Sentence(random.Next(6, 18), random.Next(6) == 0);

    private string Paragraph(int sentences, bool isMarked)
    {
        StringBuilder text = new();
        for (int i = 0; i < sentences; i++)
        {
            text.Append(i > 0 ? " " : "").Append(Sentence(random.Next(8, 26), isMarked && random.Next(3) == 0));
        }

        return text.ToString();
    }

    private string Sentence(int words, bool isMarked)
    {
        string text = vocabularies.Words.Sentence(random, words);
        if (isMarked)
        {
            string mark = s_marks[random.Next(s_marks.Length)];
            text += $" <{mark}>{vocabularies.Words.Next(random)}</{mark}>";
        }

        return text + (random.Next(5) == 0 ? " " + s_facts[random.Next(s_facts.Length)] : "") + ".";
    }
}
