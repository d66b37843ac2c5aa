using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace PaConnect.Bench;

/// <summary>
/// The very statements that a page sends to the database, kept with their values, to be sent once more without the page.
/// What the site asks past EF Core is not among them: how many rows the database expects of some words.
/// </summary>
internal sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly List<IDisposable> _subscriptions = [];
    private readonly List<Statement> _kept = [];

    public Statements() => _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>Those since the last time.</summary>
    public IReadOnlyList<Statement> Take()
    {
        lock (_kept)
        {
            var taken = _kept.ToList();
            _kept.Clear();
            return taken;
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    /// <summary>With where transactions begin and end: what is set for one of them is part of how its statements are planned.</summary>
    public void OnNext(KeyValuePair<string, object?> value)
    {
        var sent = (value.Key, value.Value) switch
        {
            (var key, CommandEventData { Command: NpgsqlCommand command }) when key == RelationalEventId.CommandExecuting.Name =>
                new Statement(command.CommandText, [.. command.Parameters.Select(parameter => parameter.Clone())]),
            (var key, _) when key == RelationalEventId.TransactionStarted.Name => Statement.Begins,
            (var key, _) when key == RelationalEventId.TransactionDisposed.Name => Statement.Ends,
            _ => null,
        };
        if (sent is not null)
        {
            lock (_kept)
            {
                _kept.Add(sent);
            }
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _subscriptions.ForEach(subscription => subscription.Dispose());
}

internal sealed record Statement(string Text, IReadOnlyList<NpgsqlParameter> Values)
{
    public static readonly Statement Begins = new("begin", []);

    public static readonly Statement Ends = new("end", []);

    public bool IsCommand => this != Begins && this != Ends;

    /// <summary>Sends all of them, one after the other. What they write in a transaction is not kept.</summary>
    public static async Task SendAsync(IEnumerable<Statement> statements, NpgsqlConnection connection)
    {
        NpgsqlTransaction? transaction = null;
        foreach (var statement in statements)
        {
            if (statement == Begins)
            {
                transaction = await connection.BeginTransactionAsync();
            }
            else if (statement == Ends)
            {
                await transaction!.DisposeAsync();
            }
            else
            {
                await statement.SendAsync(connection);
            }
        }
    }

    private async Task SendAsync(NpgsqlConnection connection)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // It is what the site itself sent.
        command.CommandText = Text;
#pragma warning restore CA2100
        foreach (var value in Values)
        {
            command.Parameters.Add(value.Clone());
        }

        try
        {
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync())
            {
            }
        }
        catch (PostgresException cancelled) when (cancelled.SqlState == PostgresErrorCodes.QueryCanceled)
        {
            // A count that took too long, as on the page.
        }
    }
}
