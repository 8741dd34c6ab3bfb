using System.Collections;
using System.Runtime.CompilerServices;

namespace NcbiClient.Records;

/// <content>How it is walked.</content>
public readonly partial struct EquatableList<T>
{
    /// <summary>Walks the elements of a list in order. Not thread-safe: each walk has its own.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly object? _items;
        private T[] _part; // those that come next
        private int _nextPart;
        private int _index;
        private T? _current;

        internal Enumerator(object? items)
        {
            _items = items;
            _part = items is Array ? Unsafe.As<T[]>(items) : [];
            _index = -1;
        }

        /// <summary>The element that the last call of <see cref="MoveNext"/> reached; before the first call, and after the last element, there is none.</summary>
        public readonly T Current => _current!;

        readonly object? IEnumerator.Current => Current;

        /// <summary>Goes to the next element.</summary>
        /// <returns>False when there is none.</returns>
        public bool MoveNext()
        {
            if (++_index >= _part.Length)
            {
                return MoveToNextPart();
            }

            _current = _part[_index];
            return true;
        }

        void IEnumerator.Reset() => this = new Enumerator(_items);

        readonly void IDisposable.Dispose()
        {
        }

        private bool MoveToNextPart()
        {
            _index = _part.Length; // so that it stays there
            if (_items is LongItems items && _nextPart < items.PartCount)
            {
                _part = items.Part<T>(_nextPart++);
                _index = 0;
                _current = _part[0];
                return true;
            }

            if (_nextPart == 0 && _items is not (null or Array or LongItems))
            {
                _nextPart = 1;
                _current = Only(_items);
                return true;
            }

            _current = default;
            return false;
        }
    }
}
