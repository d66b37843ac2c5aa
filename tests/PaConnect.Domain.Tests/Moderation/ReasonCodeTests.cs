using PaConnect.Domain.Moderation;

namespace PaConnect.Domain.Tests.Moderation;

public sealed class ReasonCodeTests
{
    [Fact]
    public void Every_code_is_read_as_it_is_written_and_by_its_own_name()
    {
        foreach (var code in Enum.GetValues<ReasonCode>())
        {
            Assert.True(ReasonCodes.TryParse(code.Code(), out var written));
            Assert.True(ReasonCodes.TryParse(code.ToString(), out var named));
            Assert.Equal((code, code), (written, named));
        }
    }

    [Fact]
    public void The_trade_writes_capitals() => Assert.Equal("PAY_BELOW_MIN", ReasonCode.PayBelowMinimum.Code());

    [Fact]
    public void Any_other_word_is_no_code() => Assert.False(ReasonCodes.TryParse("PAY", out _));
}
