using System.Text;
using NcbiClient.Xml;
using Xunit;

namespace NcbiClient.Tests.Xml;

public sealed class TagTableTests
{
    private const int Places = 1024;

    [Fact]
    public void First_NothingLearned_IsNoPrediction()
    {
        TagTable table = new(Places);

        Assert.All(Enumerable.Range(0, Places), place => Assert.True(table.First(place).IsDefault && table.Second(place).IsDefault));
        Assert.All(Enumerable.Range(0, Places), place => Assert.True(TagTable.None.First(place).IsDefault && TagTable.None.Second(place).IsDefault));
    }

    [Fact]
    public void Learn_MorePlacesThanThereWasRoomFor_KeepsTheTwoLastOfEach()
    {
        TagTable table = new(Places);
        Random random = new(7);
        int[] places = [.. Enumerable.Range(0, Places)];
        random.Shuffle(places);
        (int, int)[] expected = new (int, int)[Places];
        foreach (int place in places.Concat(places[..700]).Concat(places[300..]))
        {
            int length = random.Next(3, 60);
            table.Learn(place, Prediction(length));
            expected[place] = (length, expected[place].Item1);
        }

        Assert.Equal(expected, places.Order().Select(place => ((int)table.First(place).Length, (int)table.Second(place).Length)));
    }

    private static TagPrediction Prediction(int length) => TagPrediction.OfEnd(Encoding.ASCII.GetBytes(new string('a', 100)), 0, length, PubMedElement.Author);
}
