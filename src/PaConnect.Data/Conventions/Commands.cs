using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace PaConnect.Data.Conventions;

internal static class Commands
{
    /// <summary>A query as a command, with words before it that make another of it, as <c>explain</c>. Its values stay parameters.</summary>
    public static DbCommand CreateDbCommand(this IQueryable query, string before)
    {
        var command = query.CreateDbCommand();
#pragma warning disable CA2100 // Both are ours: no value is written into them.
        command.CommandText = before + " " + command.CommandText;
#pragma warning restore CA2100
        return command;
    }
}
