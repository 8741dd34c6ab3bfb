using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NcbiClient.Tests.Xml;

/// <summary>Memory of Linux behind which there is none: who reads a byte too many crashes.</summary>
internal sealed partial class GuardedMemory : IDisposable
{
    private const int Size = 1 << 16; // a whole number of pages, whatever their size
    private const int ReadWrite = 3; // PROT_READ | PROT_WRITE
    private const int PrivateAnonymous = 0x22; // MAP_PRIVATE | MAP_ANONYMOUS

    private readonly nint _address = Map(0, 2 * Size, ReadWrite, PrivateAnonymous, -1, 0);

    public GuardedMemory()
    {
        if (_address == -1 || Protect(_address + Size, Size, 0) != 0)
        {
            throw new InvalidOperationException("The system gives no memory");
        }
    }

    /// <summary>A copy of some bytes that ends where the memory does.</summary>
    public ReadOnlySpan<byte> Copy(ReadOnlySpan<byte> bytes)
    {
        Span<byte> copy = MemoryMarshal.CreateSpan(ref Unsafe.AddByteOffset(ref Unsafe.NullRef<byte>(), _address + Size - bytes.Length), bytes.Length);
        bytes.CopyTo(copy);
        return copy;
    }

    public void Dispose() => _ = Unmap(_address, 2 * Size);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "mmap")]
    private static partial nint Map(nint address, nint length, int protection, int flags, int file, nint offset);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "mprotect")]
    private static partial int Protect(nint address, nint length, int protection);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(nint address, nint length);
}
