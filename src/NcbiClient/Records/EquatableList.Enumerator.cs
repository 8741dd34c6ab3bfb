using System.Collections;
using System.Runtime.CompilerServices;

namespace NcbiClient.Records;

/// <content>How it is walked.</content>
public readonly partial struct EquatableList<T>
{
    /// <summary>Walks the elements of a list in order. Not thread-safe: each walk has its own.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly LongItems? _long;
        private T[] _part; // all elements, unless they are many
        private int _nextPart;
        private int _index;

        internal Enumerator(object? items)
        {
            _long = items as LongItems;
            _part = _long is null && items is not null ? Unsafe.As<T[]>(items) : [];
            _index = -1;
        }

        /// <summary>The element that the last call of <see cref="MoveNext"/> reached; before the first call, and after the last element, there is none.</summary>
        public readonly T Current => _part[_index];

        readonly object? IEnumerator.Current => Current;

        /// <summary>Goes to the next element.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext() => ++_index < _part.Length || MoveToNextPart();

        void IEnumerator.Reset() => this = new Enumerator(_long ?? (object)_part);

        readonly void IDisposable.Dispose()
        {
        }

        private bool MoveToNextPart()
        {
            if (_long is null || _nextPart == _long.PartCount)
            {
                _index = _part.Length; // so that it stays there
                return false;
            }

            _part = _long.Part<T>(_nextPart++);
            _index = 0;
            return true;
        }
    }
}
