using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PaConnect.Testing;

/// <summary>
/// Uses the site as a person would without script: opens addresses, fills in the form that the page really rendered by its labels,
/// and presses a button by its words. So names, tokens and labels are tested with it.
/// </summary>
public sealed class Browser(HttpClient http)
{
    public async Task<Page> OpenAsync(string address) => await ReadAsync(await http.GetAsync(new Uri(address, UriKind.Relative)));

    /// <summary>Follows a redirect to the page it leads to.</summary>
    public async Task<Page> FollowAsync(Page page) =>
        await OpenAsync(page.RedirectsTo ?? throw new InvalidOperationException($"The page answered {page.Status}."));

    public async Task<Page> SubmitAsync(Page page, string button, params (string Label, string Value)[] typed)
    {
        var form = page.FormWith(button);
        foreach (var (label, value) in typed)
        {
            form.Fill(label, value);
        }

        return await ReadAsync(await http.PostAsync(form.Action, new FormUrlEncodedContent(form.Values)));
    }

    /// <summary>Answers by the names of the fields, where several questions on a page share the words "Yes" and "No".</summary>
    public async Task<Page> SubmitNamedAsync(Page page, string button, params (string Name, string Value)[] chosen)
    {
        var form = page.FormWith(button);
        foreach (var (name, value) in chosen)
        {
            form.Set(name, value);
        }

        return await ReadAsync(await http.PostAsync(form.Action, new FormUrlEncodedContent(form.Values)));
    }

    /// <summary>Presses a button of a form after putting something into its fields: what <paramref name="put"/> gives, by kind.</summary>
    public async Task<Page> SubmitAsync(Page page, IHtmlButtonElement button, Func<string, string?> put)
    {
        var form = new PageForm(page, button);
        var values = form.Values.Select(pair => new KeyValuePair<string, string>(
            pair.Key, put(form.KindOf(pair.Key)) ?? pair.Value));
        return await ReadAsync(await http.PostAsync(form.Action, new FormUrlEncodedContent(values)));
    }

    /// <summary>
    /// Presses a button with a hole in every list of the form: the browser says that there is a row, and sends nothing of it. Null where
    /// the form has no lists.
    /// </summary>
    public async Task<Page?> SubmitWithHolesAsync(Page page, IHtmlButtonElement button)
    {
        var form = new PageForm(page, button);
        var lists = form.Lists.ToHashSet(StringComparer.Ordinal);
        var values = form.Values.Where(pair => !lists.Contains(pair.Key.Split('[')[0]))
            .Concat(lists.Select(list => new KeyValuePair<string, string>($"{list}.index", "hole")));
        return lists.Count == 0 ? null : await ReadAsync(await http.PostAsync(form.Action, new FormUrlEncodedContent(values)));
    }

    /// <summary>Presses the button that begins with "Yes," where a page asks whether they are sure; otherwise stays where it is.</summary>
    public async Task<Page> SayYesAsync(Page page) =>
        page.PostButtons.FirstOrDefault(button => button.TextContent.StartsWith("Yes,", StringComparison.Ordinal)) is { } yes
            ? await SubmitAsync(page, yes, _ => null)
            : page;

    /// <summary>Sends fields of one's own making, with the token of a real form: what a hostile visitor would do.</summary>
    public async Task<Page> PostAsync(string address, Page tokenFrom, params (string Name, string Value)[] fields)
    {
        var values = fields.Append(("__RequestVerificationToken", tokenFrom.Token))
            .Select(field => new KeyValuePair<string, string>(field.Item1, field.Item2));
        return await ReadAsync(await http.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent(values)));
    }

    private static async Task<Page> ReadAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        var address = response.RequestMessage!.RequestUri!.PathAndQuery;
        return new Page(response, html, address);
    }
}

/// <summary>A page as it came: its status, its words, its errors, its links.</summary>
public sealed class Page(HttpResponseMessage response, string html, string address)
{
    private readonly Lazy<IHtmlDocument> _document = new(() => new HtmlParser().ParseDocument(html));

    public HttpStatusCode Status => response.StatusCode;

    public string? RedirectsTo => response.Headers.Location is { } location
        ? location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString
        : null;

    public HttpResponseMessage Response => response;

    public IHtmlDocument Document => _document.Value;

    public string Html => html;

    public string Address => address;

    public string Heading => Squeeze(Document.QuerySelector("h1")?.TextContent);

    /// <summary>Everything that can be read in the page's main part.</summary>
    public string Text => Squeeze((Document.QuerySelector("main") ?? Document.Body)?.TextContent);

    /// <summary>Without texts that are made by chance, such as ids, which now and then hold whatever is looked for.</summary>
    public string HtmlWithout(params IReadOnlyList<string> chances) =>
        chances.Aggregate(Html, (html, chance) => html.Replace(chance, "", StringComparison.Ordinal));

    public string Token =>
        Document.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")?.Value
        ?? throw new InvalidOperationException("The page has no form that is sent by POST.");

    /// <summary>What the error summary says, entry by entry.</summary>
    public IReadOnlyList<string> Errors =>
        [.. Document.QuerySelectorAll(".govuk-error-summary__list li").Select(item => Squeeze(item.TextContent))];

    /// <summary>The message beside a field, without the hidden word "Error".</summary>
    public string? ErrorFor(string field)
    {
        var id = field.Replace('.', '_').Replace('[', '_').Replace(']', '_') + "-error";
        return Document.GetElementById(id) is { } error
            ? Squeeze(error.TextContent).Replace("Error: ", "", StringComparison.Ordinal)
            : null;
    }

    public string? ValueOf(string label) => FieldLabelled(label) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    /// <summary>The address of the link with these words; null where there is none.</summary>
    public string? LinkTo(string words) =>
        Document.QuerySelectorAll("a[href]").FirstOrDefault(link => Squeeze(link.TextContent) == words)?.GetAttribute("href");

    public bool HasButton(string words) => Buttons(words).Any();

    /// <summary>Every button that sends a form by POST.</summary>
    public IReadOnlyList<IHtmlButtonElement> PostButtons =>
        [.. Document.QuerySelectorAll("form[method=post] button").OfType<IHtmlButtonElement>()];

    /// <summary>Every address of this site that the page links to.</summary>
    public IReadOnlyList<string> Links =>
        [.. Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
            .Where(link => link.StartsWith('/')).Select(link => link.Split('#')[0])];

    internal PageForm FormWith(string button)
    {
        var pressed = Buttons(button).FirstOrDefault()
            ?? throw new InvalidOperationException($"There is no button \u201c{button}\u201d on \u201c{Heading}\u201d ({Status}).");
        return new PageForm(this, pressed);
    }

    internal IElement FieldLabelled(string words)
    {
        var labels = Document.QuerySelectorAll("label").OfType<IHtmlLabelElement>()
            .Where(label => Squeeze(label.TextContent) == words)
            .ToList();
        return labels.Count > 0 && labels[0].Control is { } control
            ? control
            : throw new InvalidOperationException($"Nothing is labelled \u201c{words}\u201d on \u201c{Heading}\u201d ({Status}).");
    }

    private IEnumerable<IHtmlButtonElement> Buttons(string words) =>
        Document.QuerySelectorAll("button").OfType<IHtmlButtonElement>().Where(button => Squeeze(button.TextContent) == words);

    private static string Squeeze(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A form as a browser would send it when this button is pressed.</summary>
internal sealed class PageForm(Page page, IHtmlButtonElement button)
{
    private readonly List<KeyValuePair<string, string>> _values = Begin(button);

    public Uri Action => new(
        (button.GetAttribute("formaction") ?? button.Form?.GetAttribute("action")) switch
        {
            null or "" or ['#', ..] => page.Address,
            ['?', ..] query => page.Address.Split('?')[0] + query,
            { } action => action,
        },
        UriKind.Relative);

    public IEnumerable<KeyValuePair<string, string>> Values => _values;

    /// <summary>What stands in rows, or has several ticks of one name.</summary>
    public IEnumerable<string> Lists => button.Form!.Elements.Select(element => element.GetAttribute("name")).OfType<string>()
        .GroupBy(name => name.Split('[')[0])
        .Where(list => list.Any(name => name.Contains('[', StringComparison.Ordinal)) || list.Count() > 2)
        .Select(list => list.Key);

    /// <summary>"token", "hidden", "text" or "choice": what a person, or only a hostile one, could put something into.</summary>
    public string KindOf(string name) => button.Form!.Elements.FirstOrDefault(element => element.GetAttribute("name") == name) switch
    {
        _ when name == "__RequestVerificationToken" => "token",
        IHtmlInputElement { Type: "hidden" } => "hidden",
        IHtmlInputElement { Type: "checkbox" or "radio" } or IHtmlSelectElement or null => "choice",
        IHtmlButtonElement => "choice",
        _ => "text",
    };

    /// <summary>Types into a box, chooses in a list, or ticks: for a tick the value is "yes", and "no" takes it away.</summary>
    public void Fill(string label, string value)
    {
        switch (page.FieldLabelled(label))
        {
            case IHtmlInputElement { Type: "checkbox" } box when value == "no":
                _values.RemoveAll(pair => pair.Key == box.Name && pair.Value == box.Value);
                break;
            case IHtmlInputElement { Type: "checkbox" } box:
                _values.Add(new(box.Name!, box.Value));
                break;
            case IHtmlInputElement { Type: "radio" } choice:
                Set(choice.Name!, choice.Value);
                break;
            case IHtmlInputElement input:
                Set(input.Name!, value);
                break;
            case IHtmlTextAreaElement area:
                Set(area.Name!, value);
                break;
            case IHtmlSelectElement select:
                var option = select.Options.FirstOrDefault(option => option.Text.Trim() == value)
                    ?? throw new InvalidOperationException($"\u201c{label}\u201d has no answer \u201c{value}\u201d.");
                Set(select.Name!, option.Value);
                break;
            default:
                throw new InvalidOperationException($"\u201c{label}\u201d is not something to fill in.");
        }
    }

    private static List<KeyValuePair<string, string>> Begin(IHtmlButtonElement button)
    {
        var values = new List<KeyValuePair<string, string>>();
        foreach (var element in button.Form?.Elements ?? throw new InvalidOperationException("The button is in no form."))
        {
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                case IHtmlInputElement { Name: null or "" }:
                    break;
                case IHtmlInputElement input:
                    values.Add(new(input.Name!, input.Value));
                    break;
                case IHtmlTextAreaElement area:
                    values.Add(new(area.Name!, area.Value));
                    break;
                case IHtmlSelectElement select:
                    values.Add(new(select.Name!, select.Value ?? ""));
                    break;
            }
        }

        if (button.Name is { Length: > 0 } name)
        {
            values.Add(new(name, button.Value));
        }

        return values;
    }

    public void Set(string name, string value)
    {
        _values.RemoveAll(pair => pair.Key == name);
        _values.Add(new(name, value));
    }
}
