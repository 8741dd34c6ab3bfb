using System.Runtime.CompilerServices;

namespace NcbiClient.Xml;

/// <summary>The attributes of a <see cref="TagPrediction"/>.</summary>
[InlineArray(Length)]
internal struct FewAttributes
{
    public const int Length = 4;

    private AttributePlace _first;
}
