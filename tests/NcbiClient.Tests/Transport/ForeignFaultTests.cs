using System.Net.Sockets;
using System.Security.Authentication;
using NcbiClient.Transport;
using Xunit;
using static NcbiClient.Tests.Transport.ScriptedHandler;
using static NcbiClient.Tests.Transport.TransportFixture;

namespace NcbiClient.Tests.Transport;

/// <summary>Handlers and streams are anyone's, and throw what they like: it is the way to NCBI that failed.</summary>
public sealed class ForeignFaultTests
{
    private const string Converted = """{"records":[{"pmcid":"PMC1","requested-id":"1"}]}""";

    public static TheoryData<Type> Faults { get; } =
    [
        typeof(SocketException), typeof(TimeoutException), typeof(AuthenticationException), typeof(InvalidOperationException), typeof(NotSupportedException),
        typeof(UnauthorizedAccessException), typeof(TaskCanceledException), typeof(ArgumentException), typeof(HttpRequestException), typeof(IOException),
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Send_HandlerThrows_IsRetriedOnEveryService(Type fault)
    {
        Func<CancellationToken, Task<HttpResponseMessage>> throws = Throw(() => Make(fault));
        using TransportFixture eutils = new(throws, Answer(200, Articles));
        using TransportFixture keyless = new(throws, Answer(200, Converted));

        Assert.Equal(Articles, await eutils.SendAsync());
        Assert.Equal(Converted, await keyless.SendAsync(Conversion()));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Send_BodyThrowsToTheEnd_IsAConnectionFailureOnEveryService(Type fault)
    {
        foreach (EutilsCall call in new[] { Fetch(), Conversion() })
        {
            using TransportFixture fixture = new(token => ScriptedHandler.Stream(new FaultyStream("<Pub"u8.ToArray(), (_, _) => throw Make(fault)))(token));
            fixture.Options.MaxRetries = 1;

            NcbiConnectionException thrown = await Assert.ThrowsAsync<NcbiConnectionException>(() => fixture.SendAsync(call));

            Assert.Equal(2, thrown.Attempts);
            Assert.IsType(fault, thrown.InnerException);
        }
    }

    [Fact]
    public async Task Send_OutOfMemory_IsNotSwallowed()
    {
        foreach (EutilsCall call in new[] { Fetch(), Conversion() })
        {
            using TransportFixture sending = new(Throw(static () => new InsufficientMemoryException()));
            using TransportFixture reading = new(ScriptedHandler.Stream(new FaultyStream([], static (_, _) => throw new InsufficientMemoryException())));

            await Assert.ThrowsAsync<InsufficientMemoryException>(() => sending.SendAsync(call));
            await Assert.ThrowsAsync<InsufficientMemoryException>(() => reading.SendAsync(call));
            Assert.Single(sending.Handler.Requests);
        }
    }

    [Fact]
    public async Task Send_DisposedClientOfAnother_SaysSoOnEveryService()
    {
        foreach (EutilsCall call in new[] { Fetch(), Conversion() })
        {
            using TransportFixture fixture = new(Throw(static () => new ObjectDisposedException("System.Net.Http.HttpClient")));

            await Assert.ThrowsAsync<ObjectDisposedException>(() => fixture.SendAsync(call));
        }
    }

    private static EutilsCall Conversion() => new()
    {
        Utility = "idconv",
        Service = NcbiService.IdConverter,
        Form = new EutilsForm().Add("ids", "1"),
        Expected = ExpectedBody.Json("records"),
    };

    private static Exception Make(Type fault) => (Exception)Activator.CreateInstance(fault)!;
}
