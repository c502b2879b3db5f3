namespace AfterSales.Scoring;

/// <summary>Finds the first bytes of a text that are no UTF-8.</summary>
/// <remarks>Written out because the frameworks disagree on the place that their decoders report.</remarks>
internal static class Utf8Check
{
    /// <summary>Gets where the first invalid sequence starts, or -1.</summary>
    public static int FindInvalid(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (at < bytes.Length)
        {
            int length = SequenceLength(bytes.Slice(at));
            if (length == 0)
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    /// <summary>Tells whether an invalid sequence is half of a surrogate pair in three bytes.</summary>
    public static bool IsSurrogate(ReadOnlySpan<byte> bytes, int at)
        => at + 2 < bytes.Length && bytes[at] == 0xED && bytes[at + 1] is >= 0xA0 and <= 0xBF && IsContinuation(bytes[at + 2]);

    // The table of well-formed sequences: Unicode 15, table 3-7.
    private static int SequenceLength(ReadOnlySpan<byte> bytes)
    {
        byte second = bytes.Length > 1 ? bytes[1] : (byte)0;
        (int length, byte low, byte high) = bytes[0] switch
        {
            <= 0x7F => (1, (byte)0, (byte)0xFF),
            >= 0xC2 and <= 0xDF => (2, (byte)0x80, (byte)0xBF),
            0xE0 => (3, (byte)0xA0, (byte)0xBF),
            0xED => (3, (byte)0x80, (byte)0x9F),
            >= 0xE1 and <= 0xEF => (3, (byte)0x80, (byte)0xBF),
            0xF0 => (4, (byte)0x90, (byte)0xBF),
            >= 0xF1 and <= 0xF3 => (4, (byte)0x80, (byte)0xBF),
            0xF4 => (4, (byte)0x80, (byte)0x8F),
            _ => (0, (byte)0, (byte)0),
        };
        if (length <= 1)
        {
            return length;
        }

        if (length > bytes.Length || second < low || second > high)
        {
            return 0;
        }

        for (int i = 2; i < length; i++)
        {
            if (!IsContinuation(bytes[i]))
            {
                return 0;
            }
        }

        return length;
    }

    private static bool IsContinuation(byte b) => (b & 0xC0) == 0x80;
}
