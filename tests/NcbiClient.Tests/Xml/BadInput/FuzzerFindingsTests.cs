using System.Text;
using NcbiClient.Fuzz;
using NcbiClient.Records;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

/// <summary>Inputs over which the fuzz target once failed, cut down.</summary>
public sealed class FuzzerFindingsTests
{
    /// <summary>A text before an element took that element out of the order that is kept.</summary>
    [Fact]
    public void Run_TextBeforeElementsInAnotherOrder_KeepsTheOrder()
    {
        const string Date = "<PubMedPubDate>d<Month/><Day/><Year/><Minute/></PubMedPubDate>";
        byte[] xml = Encoding.UTF8.GetBytes($"<PubmedBookArticle><BookDocument><PMID>7</PMID></BookDocument><PubmedBookData><History>{Date}</History></PubmedBookData></PubmedBookArticle>");
        Assert.True(PubMedXmlTarget.Run(xml));
        ElementOrder order = Assert.Single(PubMedXml.ReadSet(xml).Articles[0].ElementOrders, static order => !order.Names.IsEmpty);
        Assert.Equal(["Month", "Day", "Year", "Minute"], order.Names);
    }
}
