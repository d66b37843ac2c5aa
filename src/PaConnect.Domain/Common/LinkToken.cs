using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PaConnect.Domain.Common;

/// <summary>
/// The secret part of a link that is mailed to somebody without an account. Only its hash is kept, so whoever reads the database
/// cannot use it.
/// </summary>
public static class LinkToken
{
    public const int MaxLength = 100;

    /// <summary>SHA-256 in hexadecimal.</summary>
    public const int HashLength = 64;

    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    /// <summary>The hash of what stood in a link that somebody opened; what no token can be has the hash that none has.</summary>
    public static string HashOfTyped(string? token) => token is { Length: > 0 and <= MaxLength } ? HashOf(token) : "";
}
