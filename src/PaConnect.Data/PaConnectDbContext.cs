using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using PaConnect.Data.Accounts;
using PaConnect.Data.Alerts;
using PaConnect.Data.Conventions;
using PaConnect.Data.History;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Mail;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Data.Places;
using PaConnect.Data.Security;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Messages;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Data;

public sealed class PaConnectDbContext(DbContextOptions<PaConnectDbContext> options)
    : IdentityUserContext<SignInAccount, Guid>(options)
{
    public DbSet<Application> Applications => Set<Application>();
    public DbSet<JobInvitation> JobInvitations => Set<JobInvitation>();
    public DbSet<Appeal> Appeals => Set<Appeal>();
    public DbSet<AreaRequest> AreaRequests => Set<AreaRequest>();
    public DbSet<AreaDistrict> AreaDistricts => Set<AreaDistrict>();
    public DbSet<AssistantProfile> AssistantProfiles => Set<AssistantProfile>();
    public DbSet<Authority> Authorities => Set<Authority>();
    public DbSet<Block> Blocks => Set<Block>();
    public DbSet<CaseClaim> CaseClaims => Set<CaseClaim>();
    public DbSet<Employer> Employers => Set<Employer>();
    public DbSet<EndedSession> EndedSessions => Set<EndedSession>();
    public DbSet<HistoryRow> History => Set<HistoryRow>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<JobAdvert> JobAdverts => Set<JobAdvert>();
    public DbSet<JobAlert> JobAlerts => Set<JobAlert>();
    public DbSet<JobAlertDigest> JobAlertDigests => Set<JobAlertDigest>();
    public DbSet<JobAnnouncement> JobAnnouncements => Set<JobAnnouncement>();
    public DbSet<JobListing> JobListings => Set<JobListing>();
    public DbSet<ListedTerm> ListedTerms => Set<ListedTerm>();
    public DbSet<MailMessage> MailMessages => Set<MailMessage>();
    public DbSet<Membership> Memberships => Set<Membership>();
    public DbSet<Message> Messages => Set<Message>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<PersonalAssistant> PersonalAssistants => Set<PersonalAssistant>();
    public DbSet<Place> Places => Set<Place>();
    public DbSet<Contract> Contracts => Set<Contract>();
    public DbSet<DraftDecision> DraftDecisions => Set<DraftDecision>();
    public DbSet<DistrictHeart> DistrictHearts => Set<DistrictHeart>();
    public DbSet<DistrictPlace> DistrictPlaces => Set<DistrictPlace>();
    public DbSet<PresetText> PresetTexts => Set<PresetText>();
    public DbSet<PrivateNote> PrivateNotes => Set<PrivateNote>();
    public DbSet<PrivateNoteView> PrivateNoteViews => Set<PrivateNoteView>();
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();
    public DbSet<RegisterAlert> RegisterAlerts => Set<RegisterAlert>();
    public DbSet<RegisterAnnouncement> RegisterAnnouncements => Set<RegisterAnnouncement>();
    public DbSet<RegisterEntry> RegisterEntries => Set<RegisterEntry>();
    public DbSet<RegisterView> RegisterViews => Set<RegisterView>();
    public DbSet<Report> Reports => Set<Report>();
    public DbSet<ReviewCase> ReviewCases => Set<ReviewCase>();
    public DbSet<SafeguardingContact> SafeguardingContacts => Set<SafeguardingContact>();
    public DbSet<Sanction> Sanctions => Set<Sanction>();
    public DbSet<UnitPostcode> UnitPostcodes => Set<UnitPostcode>();
    public DbSet<SeenOriginal> SeenOriginals => Set<SeenOriginal>();
    public DbSet<Vouching> Vouchings => Set<Vouching>();
    public DbSet<WageWatch> WageWatches => Set<WageWatch>();

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await using var turn = await BlockGuard.BeginInTurnAsync(this, cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (turn is not null)
        {
            await turn.CommitAsync(cancellationToken);
        }

        return saved;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<decimal>().HavePrecision(12, 2);
        configurationBuilder.Properties<District>().HaveConversion<DistrictConverter>();
        configurationBuilder.Properties<Postcode>().HaveConversion<PostcodeConverter>();
        configurationBuilder.AddGridPoints();
        configurationBuilder.IgnoreAny<Telling>();

        foreach (var type in TypesWithIds)
        {
            configurationBuilder.Properties(typeof(Id<>).MakeGenericType(type))
                .HaveConversion(typeof(IdConverter<>).MakeGenericType(type));
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasPostgresExtension("pg_trgm");
        builder.ApplyConfigurationsFromAssembly(typeof(PaConnectDbContext).Assembly);

        foreach (var id in builder.Model.GetEntityTypes()
            .SelectMany(entity => entity.GetProperties())
            .Where(property => property.IsPrimaryKey() && property.ClrType.IsAssignableTo(typeof(IId))))
        {
            id.ValueGenerated = ValueGenerated.Never;
        }

        builder.AddDistances();
        builder.UseSnakeCase();
    }

    /// <summary>Every type of the domain that an id can be of: whatever an Id&lt;T&gt; property of the domain names.</summary>
    private static IEnumerable<Type> TypesWithIds { get; } =
        typeof(Id<>).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties())
            .Select(property => Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>))
            .Select(type => type.GetGenericArguments()[0])
            .Where(type => !type.IsGenericParameter)
            .Distinct()
            .ToList();
}
