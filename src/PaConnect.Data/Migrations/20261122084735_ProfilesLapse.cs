using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PaConnect.Data.Migrations
{
    /// <inheritdoc />
    public partial class ProfilesLapse : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "lapse_warned_at",
                table: "assistant_profiles",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "lapse_warnings",
                table: "assistant_profiles",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "lapses_on",
                table: "assistant_profiles",
                type: "date",
                nullable: false,
                defaultValueSql: "(current_date + interval '6 months')::date");

            migrationBuilder.CreateIndex(
                name: "ix_assistant_profiles_lapses_on",
                table: "assistant_profiles",
                column: "lapses_on");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_assistant_profiles_lapses_on",
                table: "assistant_profiles");

            migrationBuilder.DropColumn(
                name: "lapse_warned_at",
                table: "assistant_profiles");

            migrationBuilder.DropColumn(
                name: "lapse_warnings",
                table: "assistant_profiles");

            migrationBuilder.DropColumn(
                name: "lapses_on",
                table: "assistant_profiles");
        }
    }
}
