using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.Common;

namespace PaConnect.Data.Conventions;

/// <summary>
/// A record of records in one jsonb column, written whole. Nothing searches inside it: what is searched is copied to a flat row when
/// it is published. Two are the same when their JSON is.
/// </summary>
internal static class JsonColumn
{
    public static PropertyBuilder<T> IsJson<T>(this PropertyBuilder<T> property) =>
        property
            .HasColumnType("jsonb")
            .HasConversion(
                value => Write(value),
                text => JsonSerializer.Deserialize<T>(text, DomainJson.Options)!,
                new ValueComparer<T>(
                    (one, other) => Write(one) == Write(other),
                    value => Write(value).GetHashCode(StringComparison.Ordinal),
                    value => value));

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, DomainJson.Options);
}
