using System.Security.Cryptography;
using PaConnect.Web.Security;

namespace PaConnect.Web.Tests.Security;

public sealed class KeyRingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("paconnect-keys-").FullName;

    [Fact]
    public void What_was_sealed_for_a_row_opens_for_that_row_only()
    {
        var ring = KeyRing.Open(_folder);

        var sealedText = ring.Seal("Nobody else's business", "row-1");

        Assert.DoesNotContain("business", sealedText, StringComparison.Ordinal);
        Assert.Equal("Nobody else's business", ring.Open(sealedText, "row-1"));
        Assert.ThrowsAny<CryptographicException>(() => ring.Open(sealedText, "row-2"));
    }

    [Fact]
    public void A_new_key_seals_and_the_old_one_still_opens()
    {
        var old = KeyRing.Open(_folder).Seal("before", "row");
        File.WriteAllText(Path.Combine(_folder, "0002.key"), Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));

        var ring = KeyRing.Open(_folder);

        Assert.Equal("before", ring.Open(old, "row"));
        Assert.StartsWith("0002.", ring.Seal("after", "row"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_made_key_is_for_its_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        KeyRing.Open(_folder);

#pragma warning disable CA1416 // Skipped on Windows.
        var mode = File.GetUnixFileMode(Directory.EnumerateFiles(_folder).Single());
#pragma warning restore CA1416

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
    }

    [Fact]
    public void A_key_of_the_wrong_length_is_refused()
    {
        File.WriteAllText(Path.Combine(_folder, "0001.key"), Convert.ToBase64String(new byte[8]));

        Assert.Throws<InvalidOperationException>(() => KeyRing.Open(_folder));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
