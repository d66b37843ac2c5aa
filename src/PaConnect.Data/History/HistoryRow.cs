using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.Common;

namespace PaConnect.Data.History;

/// <summary>
/// One thing that happened, for ever: the web's database role may add and read rows, and a trigger refuses change even to the owner.
/// Ids, codes and numbers only, so that erasing what a person wrote never touches it.
/// </summary>
public sealed class HistoryRow
{
    private HistoryRow() { }

    public HistoryRow(string subject, Guid subjectId, Told told)
    {
        (Subject, SubjectId, Verb, At) = (subject, subjectId, told.Verb, told.At);
        (FromState, ToState, Version, Codes) = (told.From, told.To, told.Version, told.Codes?.ToArray() ?? []);
        (Role, AccountId) = (told.By.Role, told.By.AccountId?.Value);
        (OrganisationId, OnBehalfOf) = (told.By.OrganisationId?.Value, told.By.OnBehalfOf?.Value);
    }

    public long Id { get; private init; }
    public string Subject { get; private init; } = "";
    public Guid SubjectId { get; private init; }
    public string Verb { get; private init; } = "";
    public string? FromState { get; private init; }
    public string? ToState { get; private init; }
    public int? Version { get; private init; }
    public string[] Codes { get; private init; } = [];
    public Role Role { get; private init; }
    public Guid? AccountId { get; private init; }
    public Guid? OrganisationId { get; private init; }
    public Guid? OnBehalfOf { get; private init; }
    public DateTimeOffset At { get; private init; }
}

internal sealed class HistoryRowConfiguration : IEntityTypeConfiguration<HistoryRow>
{
    public void Configure(EntityTypeBuilder<HistoryRow> row)
    {
        row.ToTable("history");
        row.HasKey(h => h.Id);
        row.Property(h => h.Id).UseIdentityAlwaysColumn();
        row.HasIndex(h => new { h.SubjectId, h.Id });

        // What a team lead changes, to be listed among the settings of their organisation.
        row.HasIndex(h => new { h.OrganisationId, h.Id })
            .HasFilter("subject in ('PresetText', 'SafeguardingContact', 'AreaRequest')").HasDatabaseName("ix_history_of_settings");
    }
}
