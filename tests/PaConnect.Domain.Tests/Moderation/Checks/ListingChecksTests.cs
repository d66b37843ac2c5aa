using System.Reflection;
using System.Text.RegularExpressions;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.Tests.Moderation.Checks;

public sealed class ListingChecksTests
{
    private static readonly DateOnly _today = new(2026, 11, 21);

    private static readonly JobAdvertDetails _advert = new()
    {
        Role = new RoleDetails { About = "Ring 07700 900123 today." },
        Pay = new PayDetails { Lines = [new PayLine(PayKind.Weekday, 15)] },
    };

    [Fact]
    public void What_is_found_names_its_field_and_marks_its_letters()
    {
        var found = Assert.Single(ListingChecks.Run(_advert, _today).Noticed);

        Assert.Equal(("phone", "Role.About"), (found.Rule, found.Field));
        Assert.Equal("07700 900123", _advert.Role.About!.Substring(found.Start!.Value, found.Length!.Value));
    }

    [Fact]
    public void A_rise_that_is_too_low_is_named_by_its_own_answer()
    {
        var advert = _advert with
        {
            PayTerms = new PayTermsDetails { Rises = [new PayRise(PayKind.Weekday, 9, RiseWhen.AfterTraining)] },
        };

        var low = ListingChecks.Run(advert, _today).Noticed.Single(noticed => noticed.Code == ReasonCode.PayBelowMinimum);

        Assert.Equal("PayTerms.Rises[0].Pounds", low.Field);
    }

    [Theory]
    [InlineData(8.00, true)]
    [InlineData(12.70, true)]
    [InlineData(12.71, false)]
    public void The_lower_pay_of_an_apprentice_is_for_a_person_to_look_at(double pounds, bool isAsked)
    {
        var advert = new JobAdvertDetails
        {
            Role = new RoleDetails { Employment = Employment.Apprentice },
            Pay = new PayDetails { Lines = [new PayLine(PayKind.Weekday, (decimal)pounds)] },
        };

        var asked = ListingChecks.Run(advert, _today).Noticed.Where(noticed => noticed.Rule == "apprentice-pay");

        Assert.Equal(isAsked ? ["Role.Employment"] : [], asked.Select(noticed => noticed.Field));
    }

    [Fact]
    public void A_rule_that_throws_fails_the_checks_and_the_others_still_run()
    {
        var checks = ListingChecks.Run(_advert, _today, [new Throwing(), .. ListingChecks.OfAdverts]);

        Assert.True(checks.Failed);
        Assert.Contains(checks.Noticed, noticed => noticed.Rule == "phone");
    }

    [Fact]
    public void A_rule_that_takes_too_long_fails_the_checks()
    {
        var slow = _advert with { Role = new RoleDetails { About = new string('a', 40) + "!" } };

        Assert.True(ListingChecks.Run(slow, _today, [new Slow()]).Failed);
    }

    [Theory]
    [InlineData("0 ")]
    [InlineData("0-7 ")]
    [InlineData("07 o ")]
    [InlineData("a.")]
    [InlineData("a@")]
    [InlineData("oh seven ")]
    [InlineData("no no-one ")]
    [InlineData("my son ")]
    [InlineData("looking for ")]
    [InlineData("12 high ")]
    [InlineData("send me ")]
    [InlineData("young and ")]
    [InlineData("you pay ")]
    [InlineData("[insert ")]
    [InlineData("_ ")]
    [InlineData("first day ")]
    [InlineData("door ")]
    [InlineData("\u0301")]
    public void A_text_made_to_be_slow_gives_a_bounded_list(string part)
    {
        var hostile = string.Concat(Enumerable.Repeat(part, 4_000 / part.Length));
        var details = _advert with { Role = new RoleDetails { About = hostile } };
        var checks = ListingChecks.Run(details, _today);

        Assert.True(checks.Noticed.Count < 1_000);
    }

    /// <summary>With no repetition that can go on for ever, the time grows with the text and no faster.</summary>
    [Fact]
    public void Every_pattern_has_a_time_out_and_no_unbounded_repetition()
    {
        var patterns = typeof(ListingChecks).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith(typeof(ListingChecks).Namespace!, StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(Regex) && method.GetParameters().Length == 0)
            .Select(method => (Regex)method.Invoke(null, null)!)
            .ToList();

        Assert.NotEmpty(patterns);
        Assert.All(patterns, pattern => Assert.NotEqual(Regex.InfiniteMatchTimeout, pattern.MatchTimeout));
        Assert.All(patterns, pattern => Assert.False(
            Regex.IsMatch(
                Regex.Replace(pattern.ToString(), @"\\.|\[\^?\]?[^\]]*\]", "x", RegexOptions.None, TimeSpan.FromSeconds(1)),
                @"[*+]|\{[0-9]+,\}",
                RegexOptions.None,
                TimeSpan.FromSeconds(1)),
            pattern.ToString()));
    }

    [Fact]
    public void A_PA_may_write_of_illness_and_age_but_not_leave_a_number()
    {
        var profile = new AssistantProfileDetails
        {
            About = new AboutDetails { Statement = "My mother has dementia. I am a mature PA, aged 34." },
            Skills = new SkillDetails { Notes = "Ring 07700 900123. I am self-employed." },
        };

        Assert.Equal(
            [ReasonCode.PrivacyOvershare, ReasonCode.StatusSelfEmployed],
            ListingChecks.Run(profile).Noticed.Select(noticed => noticed.Code));
    }

    [Fact]
    public void Every_rule_has_an_id_of_its_own() =>
        Assert.Equal(
            ListingChecks.OfAdverts.Count,
            ListingChecks.OfAdverts.Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count());

    private sealed class Throwing : ITextRule
    {
        public string Id => "throwing";

        public ReasonCode Code => ReasonCode.Other;

        public IEnumerable<Noticed> Look(TextField field) =>
            throw new InvalidOperationException("This rule is broken.");
    }

    private sealed class Slow : ITextRule
    {
        public string Id => "slow";

        public ReasonCode Code => ReasonCode.Other;

        public IEnumerable<Noticed> Look(TextField field)
        {
            _ = Regex.IsMatch(field.Folded.Text, "^(a|aa)+$", RegexOptions.ExplicitCapture, TimeSpan.FromMilliseconds(20));
            yield break;
        }
    }
}
