using System.Diagnostics;
using System.Text;
using ReviewReferences;
using Xunit;

namespace NcbiClient.Samples.Tests;

/// <summary>The program as a process: in another folder, its output redirected.</summary>
public class ReviewReferencesProcessTests
{
    [Fact]
    public async Task Process_InAnotherFolder_PrintsUtf8AndExitsWithZero()
    {
        (int exitCode, byte[] output, string errors) = await RunAsync();

        Assert.Equal((ExitCode.Success, ""), (exitCode, errors));
        Assert.NotEqual(0xEF, output[0]);
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output);
        Assert.Contains("naïve", text, StringComparison.Ordinal);
        Assert.Contains("→ not in PubMed", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Process_NotAnId_ExitsWithTwoAndOneLine()
    {
        (int exitCode, byte[] output, string errors) = await RunAsync("garbage");

        Assert.Equal(ExitCode.Usage, exitCode);
        Assert.Empty(output);
        Assert.Equal("ReviewReferences: 'garbage' is not a PMID, a PMCID or a DOI, nor an address that carries one.", errors.TrimEnd());
    }

    private static async Task<(int ExitCode, byte[] Output, string Errors)> RunAsync(params string[] args)
    {
        ProcessStartInfo start = new("dotnet", [typeof(ReviewCommand).Assembly.Location, .. args])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
        using MemoryStream output = new();
        await process.StandardOutput.BaseStream.CopyToAsync(output, cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return (process.ExitCode, output.ToArray(), await errors);
    }
}
