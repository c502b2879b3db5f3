using System.Text;
using System.Text.Json;

namespace AfterSales.Scoring;

/// <summary>Reads JSON strictly: everything that most readers forgive is a located diagnostic.</summary>
/// <remarks>
/// The grammar is System.Text.Json's. What is ours: positions, exact numbers, the limits of size and depth, and the
/// refusal of duplicate members, of names outside ASCII and of lone surrogates. A first error of reading ends the read.
/// </remarks>
internal static class DocumentReader
{
    public const int MaxBytes = 1024 * 1024;

    public const int MaxDepth = 32;

    /// <summary>Reads a text whose root is an object.</summary>
    public static ObjectNode? ReadObject(PolicySource source, DiagnosticBag bag)
        => Read(source, bag) switch
        {
            null => null,
            ObjectNode root => root,
            { } other => Refuse(other, bag),
        };

    /// <summary>Reads a text with any root.</summary>
    public static DocumentNode? Read(PolicySource source, DiagnosticBag bag)
    {
        byte[] bytes = source.Utf8;
        int bom = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var text = new SourceText(source.Name, bytes.Length - bom > MaxBytes ? [] : bom == 0 ? bytes : bytes.AsSpan(bom).ToArray());
        if (bytes.Length - bom > MaxBytes)
        {
            bag.Add(ReadingDiagnostics.TooLarge.At(At(text, 0, 0), bytes.Length - bom));
            return null;
        }

        if (Utf8Check.FindInvalid(text.Bytes) is var invalid && invalid >= 0)
        {
            bool surrogate = Utf8Check.IsSurrogate(text.Bytes, invalid);
            bag.Add((surrogate ? ReadingDiagnostics.LoneSurrogate : ReadingDiagnostics.InvalidUtf8).At(At(text, invalid, 0)));
            return null;
        }

        return new Session(text, bag).ReadRoot();
    }

    private static SourceLocation At(SourceText text, int start, int length) => new(text, "", start, length);

    private static ObjectNode? Refuse(DocumentNode root, DiagnosticBag bag)
    {
        bag.Add(ReadingDiagnostics.WrongRoot.At(root.Location, new Wording("an object", "对象"), root.Description, "{"));
        return null;
    }

    private ref struct Session
    {
        private readonly SourceText _text;
        private readonly DiagnosticBag _bag;
        private Utf8JsonReader _reader;

        public Session(SourceText text, DiagnosticBag bag)
        {
            _text = text;
            _bag = bag;
            _reader = new Utf8JsonReader(text.Bytes, new JsonReaderOptions { MaxDepth = MaxDepth + 1, CommentHandling = JsonCommentHandling.Disallow });
        }

        public DocumentNode? ReadRoot()
        {
            try
            {
                if (!HasToken())
                {
                    _bag.Add(ReadingDiagnostics.Empty.At(At(_text, 0, 0)));
                    return null;
                }

                _reader.Read();
                DocumentNode? root = ReadValue();
                if (root is not null)
                {
                    // Reads on to the end: text after the root is an error like any other.
                    while (_reader.Read())
                    {
                    }
                }

                return root;
            }
            catch (JsonException e)
            {
                _bag.Add(JsonFault.Describe(_text, e, (int)_reader.BytesConsumed, _reader.CurrentDepth));
                return null;
            }
        }

        private readonly bool HasToken()
        {
            foreach (byte b in _text.Bytes)
            {
                if (b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                {
                    return true;
                }
            }

            return false;
        }

        private DocumentNode? ReadValue()
        {
            int start = (int)_reader.TokenStartIndex;
            switch (_reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    return Enter(start) ? ReadMembers(start) : null;
                case JsonTokenType.StartArray:
                    return Enter(start) ? ReadItems(start) : null;
                case JsonTokenType.String:
                    return ReadString(start) is { } text ? new StringNode(Span(start), text) : null;
                case JsonTokenType.Number:
                    return ReadNumber(start);
                case JsonTokenType.Null:
                    return new NullNode(Span(start));
                default:
                    return new BooleanNode(Span(start), _reader.GetBoolean());
            }
        }

        private readonly int TokenLength(int start) => (int)_reader.BytesConsumed - start;

        private readonly NodeSpan Span(int start) => new(_text, start, TokenLength(start));

        private readonly bool Enter(int start)
        {
            if (_reader.CurrentDepth < MaxDepth)
            {
                return true;
            }

            _bag.Add(ReadingDiagnostics.TooDeep.At(At(_text, start, 1)));
            return false;
        }

        private ObjectNode? ReadMembers(int start)
        {
            var members = new List<DocumentMember>();
            var seen = new Dictionary<string, (string Name, SourceLocation Place)>(StringComparer.OrdinalIgnoreCase);
            while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
            {
                int nameStart = (int)_reader.TokenStartIndex;
                int nameLength = _reader.ValueSpan.Length + 2;
                if (ReadString(nameStart) is not { } name)
                {
                    return null;
                }

                SourceLocation location = At(_text, nameStart, nameLength);
                bool isDuplicate = seen.TryGetValue(name, out (string Name, SourceLocation Place) first);
                if (isDuplicate)
                {
                    _bag.Add(ReadingDiagnostics.DuplicateMember.At(
                        location, name, first.Place.Line, name == first.Name ? "" : new Wording($" as '{first.Name}'", $"，写作 '{first.Name}'")));
                }
                else
                {
                    seen.Add(name, (name, location));
                }

                if (name.Any(c => c > '\u007F'))
                {
                    _bag.Add(ReadingDiagnostics.NonAsciiMember.At(location, name));
                }

                _reader.Read();
                if (ReadValue() is not { } value)
                {
                    return null;
                }

                if (!isDuplicate)
                {
                    members.Add(new DocumentMember(name, new NodeSpan(_text, nameStart, nameLength), value));
                }
            }

            return ObjectNode.Create(Span(start), members);
        }

        private ArrayNode? ReadItems(int start)
        {
            var items = new List<DocumentNode>();
            while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
            {
                if (ReadValue() is not { } item)
                {
                    return null;
                }

                items.Add(item);
            }

            return ArrayNode.Create(Span(start), items);
        }

        private readonly string? ReadString(int start)
        {
            try
            {
                return _reader.GetString()!;
            }
            catch (InvalidOperationException)
            {
                // The bytes are valid UTF-8, so only an escape can have made half a surrogate pair.
                _bag.Add(ReadingDiagnostics.LoneSurrogate.At(At(_text, start, TokenLength(start))));
                return null;
            }
        }

        private readonly NumberNode ReadNumber(int start)
        {
            // A number that is too long is kept as such: in a file of many assessments it harms only its own.
            string written = Encoding.UTF8.GetString(_reader.ValueSpan.ToArray());
            DecimalNumber number = DecimalNumber.TryParse(written, out DecimalNumber read) ? read : DecimalNumber.TooLong;
            return new NumberNode(new NodeSpan(_text, start, written.Length), number, written.Length > 40 ? written.Substring(0, 40) + "…" : written);
        }
    }
}
