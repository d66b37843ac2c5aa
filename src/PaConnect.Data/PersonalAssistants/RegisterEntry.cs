using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Data.PersonalAssistants;

/// <summary>
/// What an entitled employer may know of a PA, in one flat row. The register's search and its profile page read this and nothing else:
/// no surname, no date of birth, no address. Publishing writes it; pausing deletes it.
/// </summary>
public sealed class RegisterEntry : IHasLocation
{
    private RegisterEntry() { }

    public RegisterEntry(Id<AssistantProfile> profileId) => ProfileId = profileId;

    public Id<AssistantProfile> ProfileId { get; private init; }
    public Id<PersonalAssistant> AssistantId { get; private set; }

    /// <summary>First name and initial, as they were checked with the profile.</summary>
    public string ShownName { get; private set; } = "";

    public AssistantProfileDetails Details { get; private set; } = AssistantProfileDetails.Empty;
    public string Statement { get; private set; } = "";
    public int[] Tasks { get; private set; } = [];
    public string TaskWords { get; private set; } = "";

    /// <summary>Parts of the week when the PA can work, each numbered by <see cref="NumberOf"/>.</summary>
    public int[] WeekParts { get; private set; } = [];

    public string[] Languages { get; private set; } = [];
    public Availability Availability { get; private set; }
    public string PlaceName { get; private set; } = "";
    public District District { get; private set; }
    public GridPoint Location { get; private set; }

    /// <summary>How far the PA will travel, in metres: a match needs the employer within it.</summary>
    public double ReachMetres { get; private set; }

    public bool Drives { get; private set; }
    public DateTimeOffset PublishedAt { get; private set; }

    /// <summary>Whether those who keep a search can hear of this PA; until then it waits for its number.</summary>
    public bool IsAnnounced { get; private set; }

    public NpgsqlTsVector Words { get; private set; } = null!;

    /// <summary>A part of the week as one number: the day of the week times ten, plus the part of the day.</summary>
    public static int NumberOf(WeekPart part) => ((int)part.Day * 10) + (int)part.Part;

    /// <summary>The row of a profile that is on show: with its versions, so that what it shows is there.</summary>
    public static RegisterEntry Of(AssistantProfile profile, DateTimeOffset now)
    {
        var entry = new RegisterEntry(profile.Id);
        entry.Show(profile, now);
        return entry;
    }

    /// <summary>Nobody hears of this PA as somebody new.</summary>
    public void AnnounceToNobody() => IsAnnounced = true;

    internal void Show(AssistantProfile profile, DateTimeOffset now)
    {
        var details = profile.ShownDetails!;
        var home = details.Travel.Home!;
        (AssistantId, ShownName, Details) = (profile.AssistantId, details.ShownName!, details);
        Statement = details.About.Statement!;
        Tasks = [.. details.Tasks.Offered.Select(task => (int)task)];
        TaskWords = string.Join(", ", details.Tasks.Offered.Select(task => task.Label()));
        WeekParts = [.. details.Week.Parts.Select(NumberOf)];
        Languages = [.. details.Skills.Languages.Select(language => language.ToString())];
        Availability = details.Week.State!.Value;
        (PlaceName, District, Location) = (home.Name, home.District, home.Location);
        ReachMetres = details.Travel.Miles!.Value * GridPoint.MetresInAMile;
        Drives = details.Travel.Drives ?? false;
        PublishedAt = profile.PublishedAt ?? now;
    }
}

internal sealed class RegisterEntryConfiguration : IEntityTypeConfiguration<RegisterEntry>
{
    public void Configure(EntityTypeBuilder<RegisterEntry> entry)
    {
        entry.ToTable("register_entries");
        entry.HasKey(e => e.ProfileId);
        entry.HasOne<AssistantProfile>().WithOne().HasForeignKey<RegisterEntry>(e => e.ProfileId)
            .OnDelete(DeleteBehavior.Restrict);
        entry.Property(e => e.Details).IsJson();

        // All that decides who is near, and what most searches ask, lies in the index of places; the first half of it beside the dates.
        // So PAs are counted, and put in order, without a look at the rows, which are wide.
        entry.HasIndex(e => e.Location).HasMethod("gist")
            .IncludeProperties(e => new { e.ReachMetres, e.Availability, e.Tasks, e.AssistantId, e.ProfileId, e.PublishedAt });
        entry.HasIndex(e => new { e.PublishedAt, e.ProfileId })
            .IncludeProperties(e => new { e.Location, e.ReachMetres, e.Availability });
        entry.HasIndex(e => e.AssistantId).IsUnique();
        entry.HasIndex(e => e.PublishedAt).HasFilter("not is_announced").HasDatabaseName("ix_register_entries_unannounced");
        entry.Property(e => e.Words).HasComputedColumnSql(
            """
            setweight(to_tsvector('english', task_words), 'B') || setweight(to_tsvector('english', statement), 'C')
            || setweight(to_tsvector('english', place_name), 'C')
            """,
            stored: true);
        entry.HasIndex(e => e.Words).HasMethod("gin");
    }
}
