using PaConnect.Domain.Organisations;

namespace PaConnect.Web.Pages.Shared;

internal static class WaysOfWorking
{
    /// <summary>What an organisation checks, as everybody reads it.</summary>
    public static string InWords(Organisation organisation) => organisation.Introduces
        ? $"{organisation.Name} introduces PAs. Before it shows a PA, it sees who they are, and two references from people who are not relatives."
        : $"{organisation.Name} checks words, not people. It keeps a noticeboard. You take up references and do the checks yourself.";
}
