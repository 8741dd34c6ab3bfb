using System.Net;
using System.Net.Sockets;
using System.Text;

namespace NcbiClient.Tests.Transport;

/// <summary>A server that answers the first requests of all, and closes the connection of every later one without a byte; it counts all.</summary>
internal sealed class ClosingServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string[] _answers;
    private int _requests;
    private int _connections;

    public ClosingServer(params string[] answers)
    {
        _answers = answers;
        _listener.Start();
        _ = AcceptAsync();
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}/");

    public int Requests => Volatile.Read(ref _requests);

    public int Connections => Volatile.Read(ref _connections);

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                TcpClient connection = await _listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref _connections);
                _ = ServeAsync(connection);
            }
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test has ended.
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using TcpClient served = connection;
        StringBuilder head = new();
        byte[] buffer = new byte[4096];
        int read;
        while ((read = await served.GetStream().ReadAsync(buffer)) > 0)
        {
            head.Append(Encoding.ASCII.GetString(buffer, 0, read));
            if (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
            {
                continue;
            }

            int turn = Interlocked.Increment(ref _requests);
            if (turn > _answers.Length)
            {
                return;
            }

            string body = _answers[turn - 1];
            await served.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Length: {body.Length}\r\n\r\n{body}"));
            head.Clear();
        }
    }
}
