namespace NcbiClient.Citations;

/// <summary>A place in a citation's text, and what can be read there. A copy is a way back.</summary>
internal ref struct CitationCursor(ReadOnlySpan<char> text, int at)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int At { get; set; } = at;

    public readonly char Current => At < _text.Length ? _text[At] : '\0';

    public readonly char Next => At + 1 < _text.Length ? _text[At + 1] : '\0';

    public readonly bool IsAtEnd => At >= _text.Length;

    /// <summary>Skips any of the characters, and blanks.</summary>
    public void Skip(scoped ReadOnlySpan<char> others = default)
    {
        while (!IsAtEnd && (Current == ' ' || others.Contains(Current)))
        {
            At++;
        }
    }

    /// <summary>Reads one character, after blanks; stays where it was if it is not there.</summary>
    public bool Eat(char c)
    {
        int start = At;
        Skip();
        if (Current == c && !IsAtEnd)
        {
            At++;
            return true;
        }

        At = start;
        return false;
    }

    /// <summary>Reads a word in any case, after blanks, that no letter follows, and its full stop.</summary>
    public bool EatWord(scoped ReadOnlySpan<char> word)
    {
        int start = At;
        Skip();
        if (_text[At..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && (At + word.Length == _text.Length || !char.IsLetter(_text[At + word.Length])))
        {
            At += word.Length;
            At += Current == '.' ? 1 : 0;
            return true;
        }

        At = start;
        return false;
    }

    /// <summary>Reads one of several words.</summary>
    public bool EatAnyWord(scoped ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (EatWord(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads digits, so many at most; empty if none stand here, or more.</summary>
    public ReadOnlySpan<char> Digits(int most)
    {
        int start = At;
        while (char.IsAsciiDigit(Current))
        {
            At++;
        }

        if (At - start > most)
        {
            At = start;
        }

        return _text[start..At];
    }

    /// <summary>Reads letters.</summary>
    public ReadOnlySpan<char> Letters()
    {
        int start = At;
        while (char.IsLetter(Current))
        {
            At++;
        }

        return _text[start..At];
    }

    /// <summary>Reads a year, 1600 to 2099, which a letter may follow (<c>2019a</c>).</summary>
    public bool Year(out int year)
    {
        CitationCursor start = this;
        ReadOnlySpan<char> digits = Digits(4);
        year = digits.Length == 4 ? int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) : 0;
        if (char.IsAsciiLetterLower(Current) && !char.IsLetterOrDigit(Next))
        {
            At++;
        }

        if (year is >= 1600 and <= 2099 && !char.IsLetterOrDigit(Current))
        {
            return true;
        }

        this = start;
        return false;
    }

    /// <summary>Skips month names, seasons and days.</summary>
    public void SkipDate()
    {
        bool hasMonth = false;
        while (true)
        {
            CitationCursor start = this;
            Skip(hasMonth ? "/-," : "/-,.");
            if (hasMonth && _text[start.At..At].Contains('-') && Year(out _))
            {
                continue;
            }

            ReadOnlySpan<char> day = Digits(2);
            CitationCursor name = this;
            if (day.IsEmpty && CitationWords.IsMonth(name.Letters()))
            {
                hasMonth = true;
                At = name.At;
                At += Current == '.' ? 1 : 0;
            }
            else if (day.IsEmpty || (!hasMonth && Current != ';') || start.At == At || char.IsLetterOrDigit(Current) || Current is '(' or ':')
            {
                this = start;
                return;
            }
        }
    }

    /// <summary>The text between two places, without a final full stop.</summary>
    public readonly string Word(int start, int end) => _text[start..end].TrimEnd('.').ToString();

    /// <summary>The text from a place to here.</summary>
    public readonly ReadOnlySpan<char> From(int start) => _text[start..At];
}
