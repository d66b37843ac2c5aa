using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Cases;

public sealed class DecisionMailTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_author_reads_every_reason_and_the_subject_says_nothing_of_it()
    {
        var mine = await SomeCase.OpenAsync(site, "Mail me");
        await mine.Browser.SubmitAsync(
            await mine.Browser.OpenAsync(mine.Page),
            "Ask for changes",
            ("What is reason 1?", "Hard to read"),
            ("Which answer is reason 1 about?", "Job title"),
            ("Note to the author about reason 1", "Say which days."),
            ("What is reason 2?", "Pay is not clear"),
            ("Anything else to say to the author", "Nearly there."));

        var mail = await site.MailSayingAsync("Please change what is written below");

        Assert.Contains("Subject: About your advert\n", mail, StringComparison.Ordinal);
        Assert.Contains("* Hard to read (Job title)\n  Say which days.", mail, StringComparison.Ordinal);
        Assert.Contains("* Pay is not clear", mail, StringComparison.Ordinal);
        Assert.Contains("Nearly there.", mail, StringComparison.Ordinal);
        Assert.Contains(Links.Employers.Advert(mine.Advert.Id), mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moderators_hear_that_a_case_waits_and_of_nobody_by_name()
    {
        var mine = await SomeCase.OpenAsync(site, "Waiting");

        var mail = await site.MailSayingAsync(mine.Page);

        Assert.Contains("Subject: A case is waiting\n", mail, StringComparison.Ordinal);
        Assert.DoesNotContain(mine.Employer.DisplayName, mail, StringComparison.Ordinal);
    }
}
