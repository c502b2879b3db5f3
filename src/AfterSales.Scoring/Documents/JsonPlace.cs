namespace AfterSales.Scoring;

/// <summary>Tells names from values in the readable beginning of a text that is no JSON as a whole.</summary>
internal static class JsonPlace
{
    /// <summary>Gets where the text in quotes starts that ends at a place, if it is the name of a member; otherwise -1.</summary>
    public static int NameThatEndsAt(ReadOnlySpan<byte> bytes, int end)
    {
        var open = new Stack<byte>();
        bool isName = false;
        for (int at = 0; at <= end; at++)
        {
            switch (bytes[at])
            {
                case (byte)'{' or (byte)'[':
                    open.Push(bytes[at]);
                    isName = bytes[at] == (byte)'{';
                    break;
                case (byte)'}' or (byte)']' when open.Count > 0:
                    open.Pop();
                    isName = false;
                    break;
                case (byte)',':
                    isName = open.Count > 0 && open.Peek() == (byte)'{';
                    break;
                case (byte)'"':
                    int start = at;
                    at = EndOfText(bytes, at);
                    if (at == end)
                    {
                        return isName ? start : -1;
                    }

                    isName = false;
                    break;
            }
        }

        return -1;
    }

    private static int EndOfText(ReadOnlySpan<byte> bytes, int at)
    {
        for (at++; at < bytes.Length && bytes[at] != (byte)'"'; at++)
        {
            if (bytes[at] == (byte)'\\')
            {
                at++;
            }
        }

        return at;
    }
}
