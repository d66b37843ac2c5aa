using PaConnect.Bench;

// The site in this process reads its settings from here, and not from beside the solution.
Environment.SetEnvironmentVariable("ASPNETCORE_TEST_CONTENTROOT_PACONNECT_WEB", AppContext.BaseDirectory);

// "full" takes as many as the targets name, and a while; without a word it is a thousandth, to see that all of it runs.
var sizes = args.FirstOrDefault() switch
{
    "full" => Sizes.Full,
    "tenth" => Sizes.Tenth,
    _ => Sizes.Small,
};
await using var benchmark = new Benchmark(sizes, Console.Out);
Figure.Print(await benchmark.RunAsync([.. args.Skip(1)]), Console.Out);
