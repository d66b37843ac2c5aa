using PaConnect.Domain.Organisations;

namespace PaConnect.Web.Pages.Shared;

internal static class WaysOfWorking
{
    /// <summary>What an organisation checks, as everybody reads it.</summary>
    public static string InWords(Organisation organisation) => organisation.Introduces
        ? $"{organisation.Name} introduces PAs. Before a new or changed profile goes on show, it sees proof of who the PA is, "
            + "and two references from people who are not relatives. Ask to see them yourself too."
        : $"{organisation.Name} checks words, not people. It keeps a noticeboard. You ask for references and do the checks yourself.";
}
