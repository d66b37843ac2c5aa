using PaConnect.Web.Forms;

namespace PaConnect.Web.Tests.Forms;

public sealed class TypedTimeTests
{
    [Theory]
    [InlineData("9am", 9, 0)]
    [InlineData("9 AM", 9, 0)]
    [InlineData("09:00", 9, 0)]
    [InlineData("9.30am", 9, 30)]
    [InlineData("2.45pm", 14, 45)]
    [InlineData(" 2:45 p.m. ", 14, 45)]
    [InlineData("14:45", 14, 45)]
    [InlineData("14.45", 14, 45)]
    [InlineData("12am", 0, 0)]
    [InlineData("12:15pm", 12, 15)]
    [InlineData("midday", 12, 0)]
    [InlineData("Midnight", 0, 0)]
    public void A_time_is_read_as_people_write_it(string text, int hour, int minute) =>
        Assert.Equal(new TimeOnly(hour, minute), new TypedTime(text).Time);

    [Theory]
    [InlineData("9")]
    [InlineData("2:45")]
    [InlineData("24:00")]
    [InlineData("13pm")]
    [InlineData("9:60am")]
    [InlineData("0900")]
    [InlineData("morning")]
    [InlineData("٩am")]
    public void What_could_be_two_times_or_none_is_not_read_and_is_kept(string text)
    {
        var typed = new TypedTime(text);

        Assert.Null(typed.Time);
        Assert.Equal(text, typed.ToString());
        Assert.False(typed.IsEmpty);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(9, 5)]
    [InlineData(12, 0)]
    [InlineData(14, 45)]
    public void A_time_comes_back_as_it_was_put_in(int hour, int minute) =>
        Assert.Equal(new TimeOnly(hour, minute), TypedTime.From(new TimeOnly(hour, minute)).Time);

    [Fact]
    public void An_empty_box_is_no_time() => Assert.True(TypedTime.From(null).IsEmpty);
}
