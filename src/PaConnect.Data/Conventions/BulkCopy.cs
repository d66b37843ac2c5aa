using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace PaConnect.Data.Conventions;

/// <summary>
/// Writes many new rows at once by COPY, each column as the context itself would write it. Nothing is tracked, and neither history nor
/// mail is written: it is for filling a database, never for what somebody did.
/// </summary>
public static class BulkCopy
{
    private static readonly ConditionalWeakTable<IEntityType, Column[]> Known = [];

    /// <summary>In the transaction of the context's connection, where there is one; the connection must be open.</summary>
    public static async Task CopyAsync<T>(
        this PaConnectDbContext db, IReadOnlyCollection<T> rows, CancellationToken cancellation = default)
        where T : class
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        var columns = Known.GetValue(type, ColumnsOf);
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        var connection = (NpgsqlConnection)db.Database.GetDbConnection();
        await using var copy = await connection.BeginBinaryImportAsync(
            $"copy {type.GetTableName()} ({names}) from stdin (format binary)", cancellation);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellation);
            foreach (var column in columns)
            {
                await WriteAsync(copy, column, column.Read(row), cancellation);
            }
        }

        await copy.CompleteAsync(cancellation);
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, Column column, object? value, CancellationToken cancellation) =>
        value is null ? copy.WriteNullAsync(cancellation) : copy.WriteAsync(value, column.Type, cancellation);

    /// <summary>What the database works out for itself is left to it.</summary>
    private static Column[] ColumnsOf(IEntityType type) =>
        [.. type.GetProperties()
            .Where(property => !property.IsShadowProperty() && property.GetComputedColumnSql() is null)
            .Select(property => new Column(
                property.GetColumnName(), StoreType(property), Reader(property)))];

    private static string StoreType(IProperty property)
    {
        var type = property.GetRelationalTypeMapping().StoreType;
        var size = type.IndexOf('(', StringComparison.Ordinal);
        return size < 0 ? type : type[..size] + type[(type.IndexOf(')', StringComparison.Ordinal) + 1)..];
    }

    private static Func<object, object?> Reader(IProperty property)
    {
        var getter = property.GetGetter();
        var convert = property.GetTypeMapping().Converter?.ConvertToProvider;
        return row => getter.GetClrValue(row) is { } value ? convert?.Invoke(value) ?? value : null;
    }

    private sealed record Column(string Name, string Type, Func<object, object?> Read);
}
