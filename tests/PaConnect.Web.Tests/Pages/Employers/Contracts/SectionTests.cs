using System.Net;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Contracts;

public sealed class SectionTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Every_part_comes_back_as_it_was_saved()
    {
        var contract = await SomeContract.InAsync(site);
        var before = StatementOfParticulars.ToText(contract.Contract.Particulars);

        foreach (var section in Enum.GetValues<ContractSection>())
        {
            var form = await contract.AsEmployer.OpenAsync(Links.Hiring.Section(contract.Id, section));
            var saved = await contract.AsEmployer.SubmitAsync(form, "Save");

            Assert.Equal(section.Label(), form.Heading);
            Assert.Equal(Links.Hiring.Contract(contract.Id), saved.RedirectsTo);
        }

        await using var db = site.Database.Open();
        var after = (await db.Contracts.FindAsync(contract.Id))!.Particulars;
        Assert.Equal(before, StatementOfParticulars.ToText(after));
    }

    [Fact]
    public async Task An_employer_changes_notice_and_pay()
    {
        var contract = await SomeContract.InAsync(site);
        var browser = contract.AsEmployer;

        var notice = await browser.OpenAsync(Links.Hiring.Section(contract.Id, ContractSection.NoticeAndProbation));
        await browser.SubmitAsync(notice, "Save", ("Weeks of notice from the employer", "6"));
        var pay = await browser.OpenAsync(Links.Hiring.Section(contract.Id, ContractSection.Pay));
        await browser.SubmitAsync(pay, "Save", ("Weekday, pounds an hour", "14.20"));
        var read = await browser.OpenAsync(Links.Hiring.Read(contract.Id));

        Assert.Contains("6 weeks of notice", read.Text, StringComparison.Ordinal);
        Assert.Contains("£14.20 an hour", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_kind_of_pay_cannot_be_taken_out_because_it_could_not_be_put_back()
    {
        var contract = await SomeContract.InAsync(site);
        var address = Links.Hiring.Section(contract.Id, ContractSection.Pay);

        var form = await contract.AsEmployer.OpenAsync(address);
        var rejected = await contract.AsEmployer.SubmitAsync(form, "Save", ("Weekday, pounds an hour", ""));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Enter the pounds of at least one kind of pay", rejected.ErrorFor("Form.Lines[0].Pounds"));
    }

    [Theory]
    [InlineData(ContractSection.NoticeAndProbation, "Weeks of notice from the PA", "60", "Form.AssistantWeeks", "Notice from the PA must be 1 to 52 weeks")]
    [InlineData(ContractSection.Pay, "Weekday, pounds an hour", "12,50", "Form.Lines[0].Pounds", "Pay must be an amount in pounds and pence, such as 12.50")]
    [InlineData(ContractSection.Pay, "Weekday, pounds an hour", "0", "Form.Lines[0].Pounds", "Pay must be from 1p to £200,000")]
    [InlineData(ContractSection.Hours, "How do you settle a change?", "", "Form.Changes.What", "Enter how you settle a change, or choose No")]
    [InlineData(ContractSection.JobAndPlace, "Day", "40", "Form.StartsOn", "First day must be a real date, such as 27 3 2030")]
    public async Task What_cannot_be_used_is_rejected_beside_its_field(
        ContractSection section, string label, string typed, string field, string message)
    {
        var contract = await SomeContract.InAsync(site);

        var form = await contract.AsEmployer.OpenAsync(Links.Hiring.Section(contract.Id, section));
        var rejected = await contract.AsEmployer.SubmitAsync(form, "Save", (label, typed));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal(message, rejected.ErrorFor(field));
    }

    [Fact]
    public async Task A_save_that_was_overtaken_shows_what_is_saved_now()
    {
        var contract = await SomeContract.InAsync(site);
        var address = Links.Hiring.Section(contract.Id, ContractSection.SicknessAndPension);
        var mine = await contract.AsEmployer.OpenAsync(address);
        var theirs = await contract.AsEmployer.OpenAsync(address);
        await contract.AsEmployer.SubmitAsync(
            theirs, "Save", ("How does the PA tell you that they are ill?", "Send a text"));

        var overtaken = await contract.AsEmployer.SubmitAsync(
            mine, "Save", ("How does the PA tell you that they are ill?", "Ring me"));
        var again = await contract.AsEmployer.SubmitAsync(overtaken, "Save");

        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Contains("Send a text", overtaken.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, again.Status);
    }

    [Fact]
    public async Task A_stale_page_of_pay_puts_no_pounds_on_another_kind_of_pay()
    {
        var contract = await SomeContract.InAsync(site, contract => contract.Revise(
            contract.Particulars with
            {
                Pay = contract.Particulars.Pay with
                {
                    Lines =
                    [
                        new PayLine(PayKind.Weekday, 13.60m),
                        new PayLine(PayKind.Weekend, 16, Note: "Saturday too"),
                        new PayLine(PayKind.Mileage, 0.45m),
                    ],
                },
            },
            Some.Now));
        var address = Links.Hiring.Section(contract.Id, ContractSection.Pay);
        var stale = await contract.AsEmployer.OpenAsync(address);
        await contract.AsEmployer.SubmitAsync(
            await contract.AsEmployer.OpenAsync(address), "Save", ("Weekday, pounds an hour", ""));

        var overtaken = await contract.AsEmployer.SubmitAsync(stale, "Save", ("Weekday, pounds an hour", "14.20"));
        await contract.AsEmployer.SubmitAsync(overtaken, "Save");

        await using var db = site.Database.Open();
        var lines = (await db.Contracts.FindAsync(contract.Id))!.Particulars.Pay.Lines;
        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Equal(
            [
                new PayLine(PayKind.Weekday, 14.20m),
                new PayLine(PayKind.Weekend, 16, Note: "Saturday too"),
                new PayLine(PayKind.Mileage, 0.45m),
            ],
            lines);
    }

    [Fact]
    public async Task The_hours_of_a_day_and_the_charge_for_a_room_are_asked_where_there_are_such()
    {
        var contract = await SomeContract.InAsync(site, contract => contract.Revise(
            contract.Particulars with
            {
                Pay = contract.Particulars.Pay with
                {
                    Lines = [new PayLine(PayKind.Day, 150)],
                    Room = new RoomDetails { Kind = RoomKind.OwnRoom },
                },
            },
            Some.Now));
        var page = await contract.AsEmployer.OpenAsync(Links.Hiring.Section(contract.Id, ContractSection.Pay));

        await contract.AsEmployer.SubmitAsync(
            page,
            "Save",
            ("Day rate, for how many hours of work a day?", "10"),
            ("What the PA pays for the room, pounds a day", "0"));
        var read = await contract.AsEmployer.OpenAsync(Links.Hiring.Read(contract.Id));

        Assert.Contains("Day rate: £150.00 a day of 10 hours", read.Text, StringComparison.Ordinal);
        Assert.Contains("You pay nothing for the room.", read.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_boxes_takes_no_pay_away()
    {
        var contract = await SomeContract.InAsync(site);
        var address = Links.Hiring.Section(contract.Id, ContractSection.Pay);
        var form = await contract.AsEmployer.OpenAsync(address);

        var rejected = await contract.AsEmployer.PostAsync(address, form, ("Form.PayDay", "Friday"));

        await using var db = site.Database.Open();
        var lines = (await db.Contracts.FindAsync(contract.Id))!.Particulars.Pay.Lines;
        Assert.Equal("Enter the pounds of at least one kind of pay", rejected.ErrorFor("Form.Lines[0].Pounds"));
        Assert.Equal(contract.Contract.Particulars.Pay.Lines, lines);
    }

    [Fact]
    public async Task An_ordinary_rate_that_was_taken_out_can_be_put_back()
    {
        var contract = await SomeContract.InAsync(site, contract => contract.Revise(
            contract.Particulars with
            {
                Pay = contract.Particulars.Pay with { Lines = [new PayLine(PayKind.Weekend, 16)] },
            },
            Some.Now));
        var page = await contract.AsEmployer.OpenAsync(Links.Hiring.Section(contract.Id, ContractSection.Pay));

        await contract.AsEmployer.SubmitAsync(page, "Save", ("Weekday, pounds an hour", "14"));

        await using var db = site.Database.Open();
        var lines = (await db.Contracts.FindAsync(contract.Id))!.Particulars.Pay.Lines;
        Assert.Equal([new PayLine(PayKind.Weekday, 14), new PayLine(PayKind.Weekend, 16)], lines);
    }

    [Fact]
    public async Task A_contract_that_was_offered_is_not_changed()
    {
        var contract = await SomeContract.InAsync(site);
        var form = await contract.AsEmployer.OpenAsync(Links.Hiring.Section(contract.Id, ContractSection.HolidayAndLeave));
        var page = await contract.AsEmployer.OpenAsync(Links.Hiring.Contract(contract.Id));
        await contract.AsEmployer.SubmitAsync(page, "Send to the PA to read");

        var overtaken = await contract.AsEmployer.SubmitAsync(form, "Save");
        var refused = await contract.AsEmployer.SubmitAsync(overtaken, "Save");

        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("The contract has been offered. Take it back before you change it.", refused.Errors);
    }
}
