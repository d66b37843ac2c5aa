using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;

namespace PaConnect.Domain.Tests.Common;

public sealed class IdTests
{
    [Fact]
    public void An_id_reads_back_as_it_was_written()
    {
        var id = Id<Employer>.New();

        Assert.Equal(id, Id<Employer>.Parse(id.ToString(), null));
    }

    [Fact]
    public void Every_new_id_is_another() => Assert.NotEqual(Id<Employer>.New(), Id<Employer>.New());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("new")]
    [InlineData("0193-what")]
    public void What_is_no_id_is_the_empty_id_which_no_row_has(string? text)
    {
        Assert.True(Id<Employer>.TryParse(text, null, out var id));

        Assert.Equal(default, id);
    }
}
