using NcbiClient.Records;

namespace NcbiClient.Testing.Store;

/// <summary>MeSH headings in the index: alone, with each qualifier, and again for major topics. No tree, so no explosion.</summary>
internal static class MeshSegments
{
    public static void Describe(Article article, ISegmentSink sink)
    {
        foreach (MeshHeading heading in article.MeshHeadings)
        {
            string name = heading.Descriptor?.Name ?? "";
            sink.Value(Segment.Mesh, name);
            if (heading.IsMajorTopic)
            {
                sink.Value(Segment.MeshMajor, name);
            }

            foreach (MeshQualifier qualifier in heading.Qualifiers)
            {
                sink.Value(Segment.MeshQualifier, qualifier.Name);
                sink.Value(Segment.Mesh, $"{name}/{qualifier.Name}");
                if (qualifier.MajorTopic == true || heading.Descriptor?.MajorTopic == true)
                {
                    sink.Value(Segment.MeshMajor, $"{name}/{qualifier.Name}");
                }
            }
        }
    }
}
