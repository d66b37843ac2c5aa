using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.Places;

namespace PaConnect.Web.Demo;

/// <summary>How the two demo organisations work, as their team lead would have said.</summary>
internal static class DemoSettings
{
    public static void Settle(
        PaConnectDbContext db, Organisation south, Organisation north, Id<Account> safeguardingLead, DateTimeOffset now)
    {
        var lead = new Actor(Role.Moderator, safeguardingLead, south.Id);
        var membership = db.Memberships.Local.Single(m => m.OrganisationId == south.Id && m.AccountId == safeguardingLead);
        south.Appoint(north, membership, lead, now);
        south.SayOfItself(
            south.About,
            south.Contact,
            south.Safeguarding,
            """
            ## Before you write your advert

            - Think about a usual week, and about a bad one.
            - Ask us what people near you pay.
            - Say what matters to you in the first line.

            ## When somebody applies

            Answer within a week, even when the answer is no. Meet in a place where you feel safe.
            """,
            lead,
            now);
        db.Add(PresetText.Begin(
            south.Id, "Telephone number in the advert", "Please take the telephone number out. People write to you here.", lead, now));
        db.Add(PresetText.Begin(
            south.Id, "Young person asked for", "The law does not let an advert ask for somebody young. Say what the job needs.", lead, now));
        foreach (var (council, telephone) in new[] { ("Hampshire", "01632 960 301"), ("Southampton", "01632 960 302"), ("Isle of Wight", "01632 960 303") })
        {
            db.Add(SafeguardingContact.Begin(
                south.Id,
                new SafeguardingContactDetails(
                    council, telephone, "01632 960 399", "https://council.example/worried-about-somebody", London.DateOf(now.AddDays(-20))),
                lead,
                now));
        }

        db.Add(AreaRequest.Ask(
            north,
            new AreaChange([District.Parse("SL1"), District.Parse("SL2")], [], []),
            "Slough has asked us to help its employers too.",
            new Actor(Role.Moderator, safeguardingLead, north.Id),
            now.AddDays(-1)));
        north.SetPolicies(checksBeforeStart: true, passesAllButOneIn: 10, lead, now);
    }
}
