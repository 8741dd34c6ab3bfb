using SharpFuzz;

namespace NcbiClient.Fuzz;

/// <summary><c>afl</c> (the default) or <c>libfuzzer</c> drive the target; <c>run FILE...</c> runs it over files, such as those that a fuzzer found.</summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        switch (args)
        {
            case ["run", .. string[] files]:
                foreach (string file in files)
                {
                    Console.WriteLine($"{file}: {(PubMedXmlTarget.Run(File.ReadAllBytes(file)) ? "read" : "refused")}");
                }

                break;
            case ["libfuzzer", ..]:
                Fuzzer.LibFuzzer.Run(static bytes => PubMedXmlTarget.Run(bytes));
                break;
            default:
                Fuzzer.OutOfProcess.Run(static stream =>
                {
                    using MemoryStream bytes = new();
                    stream.CopyTo(bytes);
                    PubMedXmlTarget.Run(bytes.ToArray());
                });
                break;
        }
    }
}
