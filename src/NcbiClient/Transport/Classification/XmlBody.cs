using System.Buffers;
using System.Net;
using System.Text;

namespace NcbiClient.Transport.Classification;

/// <summary>
/// Judges an XML body by its root, its end and its error elements, without parsing what lies between: a set of articles
/// can be hundreds of megabytes.
/// </summary>
internal static class XmlBody
{
    private static readonly SearchValues<byte> EndOfName = SearchValues.Create(" \t\r\n/>"u8);

    public static BodyReading Read(ReadOnlySpan<byte> body, ExpectedBody expected)
    {
        (int start, bool cutOff) = XmlProlog.FindRoot(body);
        if (start < 0)
        {
            return new(cutOff ? BodyState.CutOff : BodyState.Empty);
        }

        ReadOnlySpan<byte> document = body[start..];
        ReadOnlySpan<byte> root = NameAt(document[1..]);
        if (Ascii.EqualsIgnoreCase(root, "html"u8) || XmlProlog.IsForWebPage(body[..start]))
        {
            return new(BodyState.WebPage, WebPage.Title(body));
        }

        // An error is an error even if what follows it is cut off.
        if (ErrorText(document, root) is { } error)
        {
            return new(BodyState.Error, error);
        }

        if (!EndsWithRoot(document, root))
        {
            return new(BodyState.CutOff);
        }

        bool asExpected = expected is { Format: BodyFormat.Text, IsPlain: false }
            || (expected.Format == BodyFormat.Xml && (expected.Root is null || root.SequenceEqual(Encoding.UTF8.GetBytes(expected.Root))));
        return asExpected ? new(BodyState.Whole) : new(BodyState.Unexpected, $"<{Encoding.UTF8.GetString(root)}>");
    }

    private static string? ErrorText(ReadOnlySpan<byte> document, ReadOnlySpan<byte> root)
    {
        if (root.SequenceEqual("pmcids"u8))
        {
            return ConverterError(document);
        }

        if (root.SequenceEqual("ERROR"u8))
        {
            return ErrorElements(document);
        }

        if (!root.EndsWith("Result"u8))
        {
            ReadOnlySpan<byte> child = AfterStartTag(document).TrimStart(" \t\r\n"u8);
            return child.StartsWith("<ERROR"u8) ? ErrorElements(child) : null;
        }

        if (root.SequenceEqual("eSummaryResult"u8) && HasCommentWith(document, "DocSum Backend failed"u8))
        {
            return "DocSum Backend failed";
        }

        // ePost stores what it can, names what it cannot, and remarks on the rest.
        bool onlyRemarks = root.SequenceEqual("ePostResult"u8) && (document.IndexOf("<QueryKey>"u8) >= 0 || document.IndexOf("<InvalidIdList>"u8) >= 0);
        return onlyRemarks ? null : ErrorElements(root.SequenceEqual("eLinkResult"u8) ? LinkSetErrors.Concerning(document) : document);
    }

    /// <summary>The ID converter writes <c>&lt;errors&gt;&lt;error code="…"&gt;</c>.</summary>
    private static string? ConverterError(ReadOnlySpan<byte> document)
    {
        if (document.IndexOf("<error "u8) is var at && (at < 0 || document[at..].IndexOf((byte)'>') is not (>= 0 and var open)))
        {
            return null;
        }

        ReadOnlySpan<byte> content = document[(at + open + 1)..];
        int end = content.IndexOf((byte)'<');
        return Plain(end < 0 ? content : content[..end]);
    }

    private static string? ErrorElements(ReadOnlySpan<byte> document)
    {
        List<string> texts = [];
        for (int at; (at = document.IndexOf("<ERROR"u8)) >= 0;)
        {
            document = document[(at + "<ERROR"u8.Length)..];
            if (document is [(byte)'>' or (byte)' ', ..] && document.IndexOf((byte)'>') is var open and >= 0)
            {
                document = document[(open + 1)..];
                int close = document.IndexOf("</ERROR"u8);
                string text = Plain(close < 0 ? document : document[..close]);
                if (!ErrorTexts.ConcernsOneRecord(text) && text.Length > 0)
                {
                    texts.Add(text);
                }
            }
        }

        return texts.Count == 0 ? null : string.Join("; ", texts);
    }

    private static string Plain(ReadOnlySpan<byte> content) =>
        WebUtility.HtmlDecode(Encoding.UTF8.GetString(content))
            .Replace("<![CDATA[", "", StringComparison.Ordinal)
            .Replace("]]>", "", StringComparison.Ordinal)
            .Trim();

    private static bool HasCommentWith(ReadOnlySpan<byte> document, ReadOnlySpan<byte> words)
    {
        for (int at; (at = document.IndexOf("<!--"u8)) >= 0;)
        {
            document = document[(at + 4)..];
            int end = document.IndexOf("-->"u8);
            if (document[..(end < 0 ? document.Length : end)].IndexOf(words) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithRoot(ReadOnlySpan<byte> document, ReadOnlySpan<byte> root)
    {
        document = document.TrimEnd(" \t\r\n\0"u8);
        while (document.EndsWith("-->"u8) && document.LastIndexOf("<!--"u8) is var comment and >= 0)
        {
            document = document[..comment].TrimEnd(" \t\r\n"u8);
        }

        if (!document.EndsWith(">"u8))
        {
            return false;
        }

        int last = document.LastIndexOf((byte)'<');
        ReadOnlySpan<byte> tag = document[last..];
        return last == 0
            ? tag.EndsWith("/>"u8)
            : tag.StartsWith("</"u8) && tag[2..^1].TrimEnd(" \t\r\n"u8).SequenceEqual(root);
    }

    private static ReadOnlySpan<byte> AfterStartTag(ReadOnlySpan<byte> document)
    {
        int end = document.IndexOf((byte)'>');
        return end < 0 ? [] : document[(end + 1)..];
    }

    private static ReadOnlySpan<byte> NameAt(ReadOnlySpan<byte> text)
    {
        int end = text.IndexOfAny(EndOfName);
        return end < 0 ? text : text[..end];
    }
}
