using System.Security.Cryptography;
using System.Text;

namespace PaConnect.Web.Security;

/// <summary>
/// The keys that seal what must not be readable by somebody who has only the database. They lie in a folder, one file a key, newest by
/// name last; the newest seals, and every one opens what it sealed. AES-256-GCM; the row's own id is bound in, so that a sealed text
/// cannot be moved to another row.
/// </summary>
public sealed class KeyRing
{
    private const int KeyBytes = 32;

    private readonly SortedDictionary<string, byte[]> _keys;

    private KeyRing(SortedDictionary<string, byte[]> keys) => _keys = keys;

    /// <summary>Reads the folder. Where it is empty a key is made, once.</summary>
    public static KeyRing Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var keys = Read(folder);
        if (keys.Count == 0)
        {
            Make(folder);
            keys = Read(folder);
        }

        return new KeyRing(keys);
    }

    public string Seal(string text, string rowId)
    {
        var (keyId, key) = _keys.Last();
        var plain = Encoding.UTF8.GetBytes(text);
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var sealedBytes = new byte[plain.Length];
        var tag = new byte[AesGcm.TagByteSizes.MaxSize];
        using var aes = new AesGcm(key, tag.Length);
        aes.Encrypt(nonce, plain, sealedBytes, tag, Encoding.UTF8.GetBytes(rowId));
        return $"{keyId}.{Convert.ToBase64String([.. nonce, .. tag, .. sealedBytes])}";
    }

    /// <summary>The id of the key that sealed a text: it stands before it.</summary>
    public static string KeyIdOf(string sealedText) => sealedText[..sealedText.IndexOf('.', StringComparison.Ordinal)];

    public string Open(string sealedText, string rowId)
    {
        var keyId = KeyIdOf(sealedText);
        var key = _keys.TryGetValue(keyId, out var found)
            ? found
            : throw new InvalidOperationException($"The key {keyId} is not in the keys folder.");
        var bytes = Convert.FromBase64String(sealedText[(keyId.Length + 1)..]).AsSpan();
        var (nonceSize, tagSize) = (AesGcm.NonceByteSizes.MaxSize, AesGcm.TagByteSizes.MaxSize);
        var plain = new byte[bytes.Length - nonceSize - tagSize];
        using var aes = new AesGcm(key, tagSize);
        aes.Decrypt(
            bytes[..nonceSize],
            bytes[(nonceSize + tagSize)..],
            bytes[nonceSize..(nonceSize + tagSize)],
            plain,
            Encoding.UTF8.GetBytes(rowId));
        return Encoding.UTF8.GetString(plain);
    }

    private static SortedDictionary<string, byte[]> Read(string folder)
    {
        var keys = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.key"))
        {
            var key = Convert.FromBase64String(File.ReadAllText(file).Trim());
            keys[Path.GetFileNameWithoutExtension(file)] = key.Length == KeyBytes
                ? key
                : throw new InvalidOperationException($"{file} is not a key of {KeyBytes} bytes.");
        }

        return keys;
    }

    private static void Make(string folder)
    {
        var path = Path.Combine(folder, "0001.key");
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(path, options);
        writer.Write(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes)));
    }
}
