using PaConnect.Web.Forms;

namespace PaConnect.Web.Tests.Forms;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("  Anna \r\nMarsh\r", "Anna \nMarsh")]
    [InlineData("A\0n\u0007na", "Anna")]
    [InlineData("Anna\u202ehsraM", "AnnahsraM")]
    [InlineData("An\u200bna\ufeff", "Anna")]
    [InlineData("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645")]
    [InlineData("\U0001f469\u200d\U0001f91d", "\U0001f469\u200d\U0001f91d")]
    [InlineData("\u200b\u202e", null)]
    [InlineData("\u200d \u200c", null)]
    [InlineData("   ", null)]
    [InlineData(null, null)]
    public void Text_is_kept_as_typed_without_what_nobody_can_see(string? typed, string? kept) =>
        Assert.Equal(kept, TypedTextBinder.Clean(typed));
}
