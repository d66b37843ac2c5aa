using PaConnect.Data.Search;

namespace PaConnect.Data.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("hoist", "'hoist'")]
    [InlineData("Swimming and hoist", "'swimming' & 'hoist'")]
    [InlineData("weekend carer", "'weekend'")]
    [InlineData("Support worker, dementia", "'dementia'")]
    public void Words_become_a_query_that_needs_them_all(string typed, string query) =>
        Assert.Equal(query, SearchWords.ToQuery(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("the")]
    [InlineData("PA")]
    [InlineData("personal assistant")]
    [InlineData("carers, enablers or companions")]
    [InlineData("' | & ! ( ) <-> :* \\ \0")]
    public void What_every_listing_means_and_what_is_no_word_leave_nothing_to_look_for(string? typed) =>
        Assert.Null(SearchWords.ToQuery(typed));

    [Fact]
    public void Marks_that_mean_something_to_the_database_never_reach_it() =>
        Assert.Equal("'wash' & 'dress'", SearchWords.ToQuery("wash' | !(dress:*) -- \0"));

    [Fact]
    public void A_very_long_text_is_cut()
    {
        var query = SearchWords.ToQuery(string.Join(' ', Enumerable.Range(10, 1_000)));

        Assert.Equal(10, query!.Split(" & ").Length);
    }
}
