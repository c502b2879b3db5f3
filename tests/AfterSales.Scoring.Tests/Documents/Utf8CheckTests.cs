using System.Text;
using FsCheck.Xunit;

namespace AfterSales.Scoring.Tests.Documents;

public sealed class Utf8CheckTests
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    [Theory]
    [InlineData("41C0AF", 1)]
    [InlineData("E4BD", 0)]
    [InlineData("E4BDE4BDA0", 0)]
    [InlineData("E4BDA0F4908080", 3)]
    [InlineData("41EDA0BD", 1)]
    [InlineData("E4BDA0", -1)]
    [InlineData("F09F9880", -1)]
    [InlineData("", -1)]
    public void The_first_invalid_sequence_is_found(string hex, int expected)
        => Assert.Equal(expected, Utf8Check.FindInvalid(Convert.FromHexString(hex)));

    [Property(MaxTest = 2000)]
    public bool What_is_found_is_what_a_strict_decoder_refuses(byte[] bytes)
    {
        int found = Utf8Check.FindInvalid(bytes);
        return found < 0 ? Decodes(bytes) : Decodes(bytes[..found]) && !Decodes(bytes);
    }

    private static bool Decodes(byte[] bytes)
    {
        try
        {
            Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
