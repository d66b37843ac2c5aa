using FluentValidation;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Tests.Forms;

public sealed class TypedValueTests
{
    [Theory]
    [InlineData("3", "4", "2026")]
    [InlineData("03", "04", "2026")]
    [InlineData(" 3 ", "April", "2026")]
    [InlineData("3", "apr", "2026")]
    public void A_date_is_read_as_a_British_reader_would(string day, string month, string year)
    {
        var typed = new TypedDate { Day = day, Month = month, Year = year };

        Assert.Equal(new DateOnly(2026, 4, 3), typed.Date);
    }

    [Theory]
    [InlineData("29", "2", "2027")]
    [InlineData("31", "4", "2027")]
    [InlineData("0", "4", "2027")]
    [InlineData("3", "13", "2027")]
    [InlineData("3", "ma", "2027")]
    [InlineData("3", "4", "27")]
    [InlineData("3", "4", "")]
    [InlineData("-3", "4", "2027")]
    [InlineData("٣", "4", "2027")]
    public void What_is_no_date_is_not_read_and_is_kept(string day, string month, string year)
    {
        var typed = new TypedDate { Day = day, Month = month, Year = year };

        Assert.Null(typed.Date);
        Assert.False(typed.IsEmpty);
        Assert.Equal(day, typed.Day);
    }

    [Fact]
    public void A_date_comes_back_as_it_was_put_in()
    {
        var date = new DateOnly(2028, 2, 29);

        Assert.Equal(date, TypedDate.From(date).Date);
        Assert.True(TypedDate.From(null).IsEmpty);
    }

    [Theory]
    [InlineData("12.50", 12.50)]
    [InlineData("£12.50", 12.50)]
    [InlineData("1,250.00", 1250)]
    [InlineData(" 13 ", 13)]
    public void Money_is_read_in_pounds(string text, double pounds) => Assert.Equal((decimal)pounds, new TypedMoney(text).Pounds);

    [Theory]
    [InlineData("12,50")]
    [InlineData("12.505")]
    [InlineData("-5")]
    [InlineData("1e3")]
    [InlineData("$5")]
    [InlineData("twelve")]
    [InlineData("")]
    [InlineData("99999999999999999999999999999999")]
    public void What_is_no_money_is_not_read_and_is_kept(string text)
    {
        var typed = TypedMoney.Parse(text, null);

        Assert.Null(typed.Pounds);
        Assert.Equal(text, typed.ToString());
    }

    [Theory]
    [InlineData("7.5", 7.5, null)]
    [InlineData("1,000", 1000, 1000)]
    [InlineData("7", 7, 7)]
    public void A_number_is_read_and_is_whole_only_without_a_fraction(string text, double value, int? whole)
    {
        var typed = new TypedNumber(text);

        Assert.Equal((decimal)value, typed.Value);
        Assert.Equal(whole, typed.Whole);
    }

    [Theory]
    [InlineData("7,5")]
    [InlineData("-1")]
    [InlineData("1,0000")]
    public void What_is_no_number_is_not_read(string text) => Assert.Null(new TypedNumber(text).Value);

    [Fact]
    public void An_empty_form_is_asked_for_what_it_needs_once()
    {
        var errors = Check(new Form());

        Assert.Equal(["Enter a closing date", "Enter the pay"], errors);
    }

    [Fact]
    public void A_date_without_its_year_says_so()
    {
        var errors = Check(new Form { ClosesOn = new TypedDate { Day = "1", Month = "May" }, Pay = new TypedMoney("12") });

        Assert.Equal(["Closing date must include a year"], errors);
    }

    [Fact]
    public void Each_mistake_earns_one_message()
    {
        var errors = Check(new Form { ClosesOn = TypedDate.From(new DateOnly(2020, 1, 1)), Pay = new TypedMoney("12,50") });

        Assert.Equal(["Closing date must be in the future", "Pay must be an amount in pounds and pence, such as 12.50"], errors);
    }

    private static IEnumerable<string> Check(Form form) => new Form.Rules().Validate(form).Errors.Select(error => error.ErrorMessage);

    private sealed class Form
    {
        public TypedDate ClosesOn { get; init; } = new();
        public TypedMoney Pay { get; init; } = new();

        public sealed class Rules : AbstractValidator<Form>
        {
            public Rules()
            {
                RuleFor(form => form.ClosesOn)
                    .IsRequired("a closing date")
                    .IsRealDate("Closing date")
                    .After(new DateOnly(2026, 1, 1), "Closing date must be in the future");
                RuleFor(form => form.Pay).IsRequired("the pay").IsMoney("Pay").Between(1, 100, "Pay must be £1 to £100");
            }
        }
    }
}
