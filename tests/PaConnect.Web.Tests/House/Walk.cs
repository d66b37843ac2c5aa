using System.Net;
using System.Text.RegularExpressions;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.House;

/// <summary>Goes through the site by its links, as somebody does who looks into every corner.</summary>
internal static partial class Walk
{
    /// <summary>The pages that can be reached from these, one of each kind: two adverts are one kind of page.</summary>
    public static async Task<List<Page>> WalkAsync(this Browser browser, params string[] first)
    {
        var pages = new List<Page>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(first);
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.Add(KindOf(address.Split('?')[0])))
            {
                continue;
            }

            var page = await browser.OpenAsync(address);
            if (page.Status == HttpStatusCode.OK)
            {
                pages.Add(page);
                page.Links.ToList().ForEach(waiting.Enqueue);
            }
        }

        return pages;
    }

    /// <summary>The address without what tells one thing of its kind from another: a list has the same form in each of its rows.</summary>
    public static string KindOf(string address) => Reference().Replace(Id().Replace(address, "{id}"), "/{reference}");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();

    [GeneratedRegex("/[23456789BCDFGHJKMNPQRSTVWXYZ]{6}(?=/|$)")]
    private static partial Regex Reference();
}
