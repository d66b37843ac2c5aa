using PaConnect.Domain.Moderation.Checks;

namespace PaConnect.Domain.Tests.Moderation.Checks;

public sealed class SharedContactsTests
{
    [Theory]
    [InlineData("Ring me on 07700 900123, or on 07700 900456.", "a phone number")]
    [InlineData("Write to robin@example.org", "an e-mail address")]
    [InlineData("07700 900123, robin@example.org", "a phone number, an e-mail address")]
    [InlineData("Can you start on 4 January 2027 at 9.30?", "")]
    public void What_a_message_gives_away_is_named_once(string text, string shared) =>
        Assert.Equal(shared, string.Join(", ", SharedContacts.In(text)));
}
