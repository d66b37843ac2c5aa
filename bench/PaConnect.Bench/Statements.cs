using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace PaConnect.Bench;

/// <summary>The very statements that a page sends to the database, kept with their values, to be sent once more without the page.</summary>
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

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData { Command: NpgsqlCommand command })
        {
            lock (_kept)
            {
                _kept.Add(new Statement(command.CommandText, [.. command.Parameters.Select(parameter => parameter.Clone())]));
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
    public async Task SendAsync(NpgsqlConnection connection)
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
