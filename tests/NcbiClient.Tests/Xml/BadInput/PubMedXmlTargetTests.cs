using System.Text;
using NcbiClient.Fuzz;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>The fuzz target over inputs that are the same in every run; <c>docs/CONTRIBUTING.md</c> says how to run it longer, by a fuzzer.</summary>
public sealed class PubMedXmlTargetTests
{
    private const int Inputs = 3000;

    [Fact]
    public void Run_MutatedSets_AreRefusedOrComeBack()
    {
        Random random = new(3000);
        PubMedXmlGenerator generator = new(random);
        PubMedXmlText text = new(random);
        List<byte[]> seeds = [SmallRecord.Bytes, .. OtherRoots()];
        for (int i = 0; i < 40; i++)
        {
            string record = Encoding.UTF8.GetString(text.Write(generator.Next(i % 2 == 0 ? "PubmedArticle" : "PubmedBookArticle")));
            seeds.Add(Encoding.UTF8.GetBytes($"<PubmedArticleSet>{record}{SmallRecord.Text[SmallRecord.Text.IndexOf("<PubmedArticle>", StringComparison.Ordinal)..]}"));
        }

        AssertAll(random, seeds, Inputs);
    }

    [Fact]
    public void Run_BytesAtRandom_AreRefused()
    {
        Random random = new(3001);
        for (int i = 0; i < 500; i++)
        {
            byte[] bytes = new byte[random.Next(200)];
            random.NextBytes(bytes);
            Assert.False(PubMedXmlTarget.Run(bytes));
        }
    }

    private static IEnumerable<byte[]> OtherRoots() =>
    [
        "<PubmedArticleSet><DeleteCitation><PMID Version='1'>5</PMID></DeleteCitation></PubmedArticleSet>"u8.ToArray(),
        "<MedlineCitationSet><MedlineCitation><PMID>1</PMID><DateCreated><Year>2009</Year></DateCreated></MedlineCitation></MedlineCitationSet>"u8.ToArray(),
        "<BookDocumentSet><BookDocument><PMID>1</PMID></BookDocument><DeleteDocument><PMID>2</PMID></DeleteDocument></BookDocumentSet>"u8.ToArray(),
        "<PubmedArticleSet a='1'><New b='2'/>text<DeleteCitation><PMID>5</PMID>x<New/></DeleteCitation><New>y</New>text</PubmedArticleSet>"u8.ToArray(),
    ];

    private static void AssertAll(Random random, List<byte[]> seeds, int count)
    {
        List<string> faults = [];
        int read = 0;
        for (int i = 0; i < count; i++)
        {
            byte[] input = XmlMutation.Apply(random, seeds[i % seeds.Count]);
            try
            {
                read += PubMedXmlTarget.Run(input) ? 1 : 0;
            }
            catch (Exception fault)
            {
                faults.Add($"{fault.GetType().Name}: {fault.Message}\n{Encoding.UTF8.GetString(input)}");
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count} faults:\n" + string.Join("\n=====\n", faults.Take(3)));
        Assert.InRange(read, count / 20, count - (count / 20)); // both outcomes must be seen, else the test proves little
    }
}
